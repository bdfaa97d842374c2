/** A model y = f(x; p) of positive parameters, with the derivatives of f by each of them. */
export interface ParametricModel {
  value(x: number, parameters: readonly number[]): number;
  gradient(x: number, parameters: readonly number[]): readonly number[];
}

export interface LeastSquares {
  parameters: number[];
  /** Σ (y − f)² */
  squares: number;
  /** (JᵀJ)⁻¹ at the parameters: times the variance of the residuals, the covariance of the parameters. Null where J has not full rank. */
  spread: number[][] | null;
}

const MOST_STEPS = 500;

/**
 * Least squares by Levenberg's and Marquardt's steps (Marquardt 1963), taken in the logarithms of the parameters, so that they stay
 * positive and their sizes do not matter. Ends where no step lowers the squares any more.
 */
export function leastSquares(model: ParametricModel, xs: readonly number[], ys: readonly number[], start: readonly number[]): LeastSquares {
  const squaresAt = (p: readonly number[]) => xs.reduce((sum, x, i) => sum + ((ys[i] ?? 0) - model.value(x, p)) ** 2, 0);
  let parameters = [...start];
  let squares = squaresAt(parameters);
  let damping = 1e-3;
  for (let step = 0; step < MOST_STEPS && damping < 1e12; step++) {
    const { matrix, right } = normalEquations(model, xs, ys, parameters, true);
    const damped = matrix.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) + Number.MIN_VALUE : value)));
    const move = solve(damped, right);
    const next = move && parameters.map((value, i) => value * Math.exp(Math.max(-3, Math.min(3, move[i] ?? 0))));
    const found = next ? squaresAt(next) : NaN;
    if (next && found < squares) {
      const settled = squares - found <= 1e-15 * squares && damping <= 1e-3;
      [parameters, squares] = [next, found];
      damping = Math.max(damping / 10, 1e-12);
      if (settled) break;
    } else damping *= 10;
  }
  const { matrix } = normalEquations(model, xs, ys, parameters, false);
  return { parameters, squares, spread: inverse(matrix) };
}

/** JᵀJ and Jᵀr; `relative`: by the logarithms of the parameters. */
function normalEquations(model: ParametricModel, xs: readonly number[], ys: readonly number[], p: readonly number[], relative: boolean) {
  const matrix = p.map(() => p.map(() => 0));
  const right = p.map(() => 0);
  xs.forEach((x, i) => {
    const residual = (ys[i] ?? 0) - model.value(x, p);
    const row = model.gradient(x, p).map((value, j) => (relative ? value * (p[j] ?? 0) : value));
    row.forEach((a, j) => {
      right[j] = (right[j] ?? 0) + a * residual;
      const line = matrix[j];
      if (line) row.forEach((b, k) => (line[k] = (line[k] ?? 0) + a * b));
    });
  });
  return { matrix, right };
}

/** Gauss's elimination with row pivots; null for a matrix without an inverse. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    const [lead, other] = [rows[pivot], rows[column]];
    if (!lead || !other || !(Math.abs(lead[column] ?? 0) > 0)) return null;
    [rows[column], rows[pivot]] = [lead, other];
    for (const row of rows) {
      if (row === lead) continue;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let k = column; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  const solution = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  return solution.every(Number.isFinite) ? solution : null;
}

function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const columns = matrix.map((_, k) =>
    solve(
      matrix,
      matrix.map((__, i) => (i === k ? 1 : 0)),
    ),
  );
  if (columns.some((column) => column === null)) return null;
  return matrix.map((_, i) => columns.map((column) => column?.[i] ?? NaN));
}
