/** Paths of a row's little bars, in a box of `width` × `height`: above zero and below it. Months without a value leave a gap. */
export function trendBars(values: ArrayLike<number>, width: number, height: number): { above: string; below: string } {
  let high = 0;
  let low = 0;
  for (let month = 0; month < values.length; month++) {
    const value = values[month] ?? NaN;
    if (value > high) high = value;
    if (value < low) low = value;
  }
  const paths = { above: '', below: '' };
  const range = high - low;
  if (!Number.isFinite(range) || range === 0) return paths;
  const step = width / values.length;
  const bar = Math.max(0.75, step * 0.74);
  const zero = (height * high) / range;
  for (let month = 0; month < values.length; month++) {
    const value = values[month] ?? NaN;
    if (!Number.isFinite(value) || value === 0) continue;
    const size = Math.max(0.75, (height * Math.abs(value)) / range);
    const left = (month * step).toFixed(2);
    const box = `M${left} ${(value > 0 ? zero - size : zero).toFixed(2)}h${bar.toFixed(2)}v${size.toFixed(2)}h-${bar.toFixed(2)}z`;
    if (value > 0) paths.above += box;
    else paths.below += box;
  }
  return paths;
}
