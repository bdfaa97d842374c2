import { beta } from '../distributions/beta.ts';
import { lognormal } from '../distributions/lognormal.ts';
import { normal } from '../distributions/normal.ts';
import { pert } from '../distributions/pert.ts';
import { triangular } from '../distributions/triangular.ts';
import { uniform } from '../distributions/uniform.ts';
import { abs } from './abs.ts';
import { adstock } from './adstock.ts';
import { adstockNormalized } from './adstock-normalized.ts';
import { agentsNeeded } from './agents-needed.ts';
import { at } from './at.ts';
import { averageWait } from './average-wait.ts';
import { backlog } from './backlog.ts';
import { ceil } from './ceil.ts';
import { chatAgentsNeeded } from './chat-agents-needed.ts';
import { chatServiceLevel } from './chat-service-level.ts';
import { choose } from './choose.ts';
import { clamp } from './clamp.ts';
import { cumulative } from './cumulative.ts';
import { daysInMonth } from './days-in-month.ts';
import { erlangAAbandonment } from './erlang-a-abandonment.ts';
import { erlangAServiceLevel } from './erlang-a-service-level.ts';
import { erlangB } from './erlang-b.ts';
import { erlangC } from './erlang-c.ts';
import { exp } from './exp.ts';
import { floor } from './floor.ts';
import type { FormulaFunction } from './formula-function.ts';
import { hill } from './hill.ts';
import { ifThenElse } from './if.ts';
import { ifError } from './if-error.ts';
import { irr } from './irr.ts';
import { ln } from './ln.ts';
import { log10 } from './log10.ts';
import { logisticSaturation } from './logistic-saturation.ts';
import { max } from './max.ts';
import { mean } from './mean.ts';
import { michaelisMenten } from './michaelis-menten.ts';
import { min } from './min.ts';
import { mod } from './mod.ts';
import { monthIndex } from './month-index.ts';
import { monthOfYear } from './month-of-year.ts';
import { months } from './months.ts';
import { newsvendor } from './newsvendor.ts';
import { next } from './next.ts';
import { normCdf } from './norm-cdf.ts';
import { normInv } from './norm-inv.ts';
import { npv } from './npv.ts';
import { pmt } from './pmt.ts';
import { power } from './power.ts';
import { prev } from './prev.ts';
import { retained } from './retained.ts';
import { rollingMean } from './rolling-mean.ts';
import { rollingSum } from './rolling-sum.ts';
import { round } from './round.ts';
import { safetyStock } from './safety-stock.ts';
import { sbgSurvival } from './sbg-survival.ts';
import { serviceLevel } from './service-level.ts';
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
  ...[npv, irr, pmt],
  ...[adstock, adstockNormalized, hill, michaelisMenten, logisticSaturation, retained, sbgSurvival],
  ...[erlangB, erlangC, serviceLevel, averageWait, agentsNeeded, erlangAServiceLevel, erlangAAbandonment],
  ...[chatServiceLevel, chatAgentsNeeded, backlog],
  ...[safetyStock, newsvendor],
  ...[normal, lognormal, uniform, triangular, pert, beta, normInv, normCdf],
];

const byName = new Map<string, FormulaFunction>();
for (const entry of functions) {
  for (const name of [entry.name, ...(entry.aliases ?? [])]) byName.set(name, entry);
}

/** The function called `name`, in upper or lower case; Excel's other names too. A map: nothing of JavaScript's own answers to a name. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return byName.get(name.toLowerCase());
}
