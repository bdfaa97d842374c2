/** People to a tenth, whole numbers without one: 2, 2.4, −0.3. */
export function peopleText(people: number | null): string {
  if (people === null || !Number.isFinite(people)) return '–';
  const tenths = Math.round(Math.abs(people) * 10) / 10;
  const text = tenths.toLocaleString('en-US', { maximumFractionDigits: 1 });
  return people < 0 && tenths > 0 ? `\u2212${text}` : text;
}
