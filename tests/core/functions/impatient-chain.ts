/** A square of rates or chances, row after row. */
class Matrix {
  readonly #cells: Float64Array;
  constructor(
    readonly size: number,
    valueOf: (row: number, column: number) => number,
  ) {
    this.#cells = Float64Array.from({ length: size * size }, (_, cell) => valueOf(Math.floor(cell / size), cell % size));
  }
  get(row: number, column: number): number {
    return this.#cells[row * this.size + column] ?? NaN;
  }
  set(row: number, column: number, value: number): void {
    this.#cells[row * this.size + column] = value;
  }
}

/** Stationary distribution of a finite chain from its rates, by the elimination of Grassmann, Taksar and Heyman (1985). */
function stationary(rates: Matrix): number[] {
  for (let n = rates.size - 1; n > 0; n--) {
    let out = 0;
    for (let j = 0; j < n; j++) out += rates.get(n, j);
    for (let i = 0; i < n; i++) {
      const share = rates.get(i, n) / out;
      rates.set(i, n, share);
      for (let j = 0; j < n; j++) if (i !== j) rates.set(i, j, rates.get(i, j) + share * rates.get(n, j));
    }
  }
  const weights: number[] = [1];
  for (let n = 1; n < rates.size; n++) weights.push(weights.reduce((sum, weight, i) => sum + weight * rates.get(i, n), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * Chance that someone with `ahead` others before them in the queue is answered within `seconds`: the chain of those ahead, who are answered
 * or leave one by one, followed over time by uniformization (Jensen 1953).
 */
function answeredWithin(seconds: number, most: number, departure: (ahead: number) => number, leave: number): number[] {
  const fastest = departure(most) + leave;
  const steps = Math.ceil(fastest * seconds + 10 * Math.sqrt(fastest * seconds) + 40);
  // answered[ahead] after so many steps of the uniform clock
  let answered = Array<number>(most + 1).fill(0);
  let result = answered;
  let logWeight = -fastest * seconds;
  for (let step = 1; step <= steps; step++) {
    answered = answered.map((chance, ahead) => {
      const down = departure(ahead) / fastest;
      const next = answered[ahead - 1] ?? 1;
      return down * next + (1 - down - leave / fastest) * chance;
    });
    logWeight += Math.log((fastest * seconds) / step);
    const weight = Math.exp(logWeight);
    const now = answered;
    result = result.map((sum, ahead) => sum + weight * (now[ahead] ?? NaN));
  }
  return result;
}

/** Erlang A the long way: the generator of customers present, cut off where hardly anybody gets, and every waiting customer's way to the front. */
export function impatientChain(perHour: number, ahtSeconds: number, agents: number, targetSeconds: number, patienceSeconds: number) {
  const arrive = perHour / 3600;
  const finish = 1 / ahtSeconds;
  const leave = 1 / patienceSeconds;
  const crowd = Math.max(0, (arrive - agents * finish) / leave) + 12 * Math.sqrt(arrive / leave + 1);
  const size = agents + 1 + Math.ceil(crowd + 12);
  const rates = new Matrix(size, (from, to) => {
    if (to === from + 1) return arrive;
    return to === from - 1 ? Math.min(from, agents) * finish + Math.max(0, from - agents) * leave : 0;
  });
  const present = stationary(rates);
  const queue = present.reduce((sum, chance, state) => sum + Math.max(0, state - agents) * chance, 0);
  const within = targetSeconds === 0 ? [] : answeredWithin(targetSeconds, size - agents, (ahead) => agents * finish + ahead * leave, leave);
  const inTime = present.reduce((sum, chance, state) => sum + chance * (state < agents ? 1 : (within[state - agents] ?? 0)), 0);
  return { abandoned: (leave * queue) / arrive, inTime };
}
