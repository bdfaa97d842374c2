/** ln Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 6.1.41) above 10, brought there by Γ(x + 1) = x·Γ(x). */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < 10; z++) product *= z;
  const square = 1 / (z * z);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
