/** Beyond this the chance is 0 for every purpose, and the sum would soon run over. */
const ENOUGH = 1e300;

/**
 * 1 / B for a load in erlangs and a whole number of agents: 1 + n/A + n(n−1)/A² + …, which is the recursion B_k = A·B_{k−1} / (k + A·B_{k−1})
 * unrolled from its last step. So the weightiest terms come first, and about 8·√A of them do instead of n. Infinite where B is nothing.
 */
export function inverseErlangB(load: number, agents: number): number {
  let sum = 1;
  let term = 1;
  for (let k = agents; k > 0 && term > sum * 1e-18; k--) {
    term *= k / load;
    sum += term;
    if (!(sum < ENOUGH)) return Infinity;
  }
  return sum;
}
