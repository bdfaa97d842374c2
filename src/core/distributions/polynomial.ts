/** Σ coefficients·xⁱ by Horner's rule, the highest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
