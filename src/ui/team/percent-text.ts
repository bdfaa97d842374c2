/** A share as one reads it: 5.5%, 12%, 0.35%; two digits after the point at most. */
export function percentText(share: number): string {
  return `${(Math.round(share * 1e4) / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })}%`;
}
