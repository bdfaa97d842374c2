/**
 * Moves the decimal point of a finite number's shortest text, so that no rounding of the product shows: 0.041 → `4.1`, where
 * 0.041 × 100 is 4.1000000000000005.
 */
export function shiftDecimal(value: number, places: number): string {
  if (value === 0) return '0';
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + places;
  const before = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const after = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const left = before.replace(/^0+(?=\d)/, '');
  const right = after.replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/**
 * A number as the cell editor shows it: every digit, no separators; items in % (`unit` −2) as `4.1%`, money counted in 万 (4) as `0.15`.
 * Reading it back in the same unit gives the same number.
 */
export function editText(value: number, unit = 0): string {
  return shiftDecimal(value, -unit) + (unit === -2 ? '%' : '');
}
