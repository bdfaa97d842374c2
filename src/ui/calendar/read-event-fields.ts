import { readNumber } from '../grid/read-number.ts';

/** A number typed as planners type it; null when it is none. */
export function typedNumber(text: string): number | null {
  const reading = readNumber(text.replace(/[×倍x]$/, ''), 0);
  return reading.kind === 'number' ? reading.value : null;
}

/** `3` or `5, 2.6, 2` → a lift; empty is a plain day's; undefined when it cannot be read. */
export function typedLift(text: string): number | number[] | null | undefined {
  const parts = text.split(/[,，、;；\s]+/).filter((part) => part !== '');
  const numbers = parts.map(typedNumber);
  const lifts = numbers.filter((number) => number !== null && number >= 0);
  if (lifts.length < parts.length) return undefined;
  const known = lifts.flatMap((lift) => lift ?? []);
  return known.length > 1 ? known : (known[0] ?? null);
}

/** A factor as it is shown: four digits are enough to read and to type again. */
export function factorShown(factor: number): string {
  return String(Number(factor.toPrecision(4)));
}
