import { abs } from './abs.ts';
import { at } from './at.ts';
import { ceil } from './ceil.ts';
import { choose } from './choose.ts';
import { clamp } from './clamp.ts';
import { cumulative } from './cumulative.ts';
import { daysInMonth } from './days-in-month.ts';
import { exp } from './exp.ts';
import { floor } from './floor.ts';
import type { FormulaFunction } from './formula-function.ts';
import { ifError } from './if-error.ts';
import { ifThenElse } from './if.ts';
import { ln } from './ln.ts';
import { log10 } from './log10.ts';
import { max } from './max.ts';
import { mean } from './mean.ts';
import { min } from './min.ts';
import { mod } from './mod.ts';
import { monthIndex } from './month-index.ts';
import { monthOfYear } from './month-of-year.ts';
import { months } from './months.ts';
import { next } from './next.ts';
import { power } from './power.ts';
import { prev } from './prev.ts';
import { rollingMean } from './rolling-mean.ts';
import { rollingSum } from './rolling-sum.ts';
import { round } from './round.ts';
import { settled } from './settled.ts';
import { sqrt } from './sqrt.ts';
import { sum } from './sum.ts';
import { timelineTotal } from './timeline-total.ts';
import { ytd } from './ytd.ts';

/** Every function of the formula language, in the order that help lists them. A new function is a file and a line here. */
export const functions: readonly FormulaFunction[] = [
  ...[sum, mean, min, max],
  ...[prev, next, at, cumulative, ytd, rollingSum, rollingMean, timelineTotal, settled],
  ...[monthOfYear, monthIndex, months, daysInMonth, choose],
  ...[ifThenElse, ifError, round, floor, ceil, abs, clamp, mod, power, sqrt, exp, ln, log10],
];

const byName = new Map<string, FormulaFunction>();
for (const entry of functions) {
  for (const name of [entry.name, ...(entry.aliases ?? [])]) byName.set(name, entry);
}

/** The function called `name`, in upper or lower case; Excel's other names too. A map: nothing of JavaScript's own answers to a name. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return byName.get(name.toLowerCase());
}
