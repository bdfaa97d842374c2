import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

/** Rates are sought as log(1 + rate), which treats gains and losses alike, up to a hundred billion billion per cent. */
const FARTHEST = 45;

/**
 * The present value of the flows, times a positive factor that keeps it from running over or under:
 * discounted to the first flow when the rate is positive, carried to the last one when it is negative.
 */
function scaledValue(flows: readonly number[], logRate: number): number {
  const factor = Math.exp(-Math.abs(logRate));
  let value = 0;
  if (logRate < 0) for (const flow of flows) value = value * factor + flow;
  else for (let month = flows.length - 1; month >= 0; month--) value = value * factor + (flows[month] ?? 0);
  return value;
}

/** The zero between two points of opposite sign: false position with the Illinois correction (Dowell and Jarratt 1971). */
function zeroBetween(flows: readonly number[], near: number, far: number): number {
  let [a, b] = [near, far];
  let [valueA, valueB] = [scaledValue(flows, a), scaledValue(flows, b)];
  for (let round = 0; round < 200 && valueB !== 0 && Math.abs(b - a) > Number.EPSILON * Math.abs(b); round++) {
    const c = b - (valueB * (b - a)) / (valueB - valueA);
    if (c === b) break;
    const valueC = scaledValue(flows, c);
    if (valueC < 0 === valueB < 0) valueA /= 2;
    else [a, valueA] = [b, valueB];
    [b, valueB] = [c, valueC];
  }
  return b;
}

/**
 * The rate per period at which the flows are worth nothing today; of several, the one nearest to 0.
 * NaN when the flows do not change sign, or no rate is found.
 */
export function internalRate(allFlows: readonly number[]): number {
  const first = allFlows.findIndex((flow) => flow !== 0);
  const last = allFlows.findLastIndex((flow) => flow !== 0);
  const flows = allFlows.slice(Math.max(first, 0), last + 1); // what is left has a sign at both ends of the search
  if (!flows.every(Number.isFinite) || !flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return NaN;
  const sign = Math.sign(scaledValue(flows, 0));
  if (sign === 0) return 0;
  for (let near = 0, far = 0.01; near < FARTHEST; near = far, far = far * 1.1 + 0.01) {
    for (const side of [1, -1]) {
      if (Math.sign(scaledValue(flows, side * far)) !== sign) return Math.expm1(zeroBetween(flows, side * near, side * far));
    }
  }
  return NaN;
}

export const irr: FormulaFunction = {
  name: 'irr',
  group: 'finance',
  arguments: [{ name: 'x' }],
  help: {
    zh: '内部收益率(每月):让各月 x 的净现值为零的折现率；x 须有正有负。',
    en: 'Internal rate of return per month: the rate at which x has no present value; x must have both signs.',
  },
  examples: [['if_error(irr(100), 0)', 0]],
  behaviour: {
    kind: 'timeline',
    compute: (args, clock) => internalRate(Array.from({ length: clock.months }, (_, month) => readArgument(args, 0, month))),
  },
};
