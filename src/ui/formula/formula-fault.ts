import type { Item, Plan, Problem } from '../../core/index.ts';
import { checkTyped } from './formula-check.ts';

/** What is wrong with a text that is being typed, and where in it (offsets, end exclusive). */
export interface FormulaFault {
  problem: Problem;
  start: number;
  end: number;
}

/** The fault of a formula with its `=`; null for other texts, and for a formula that can be computed. */
export function formulaFault(text: string, plan: Plan, item: Item): FormulaFault | null {
  const sign = /^\s*[=＝]\s*/.exec(text)?.[0].length;
  if (sign === undefined) return null;
  const body = text.slice(sign).trimEnd();
  if (body === '') return null; // the rest is still to come
  const problem = checkTyped(body, plan, item);
  if (!problem) return null;
  const start = Math.min(body.length, problem.start ?? 0);
  const end = Math.max(start, Math.min(body.length, problem.end ?? body.length));
  return { problem, start: sign + start, end: sign + end };
}
