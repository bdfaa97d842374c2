import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { createEngine } from './engine.ts';
import { valueAt } from './table.ts';

/** One formula without a plan, in the month 2026-01. NaN with a problem where it has no value. */
export function evaluateFormula(text: string): { value: number; problem: Problem | null } {
  const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 1 }, items: [{ id: 'result', formula: text }] };
  const { tables, problems } = createEngine(plan, null).result();
  const table = tables.get('result');
  return { value: table ? valueAt(table, 0, 0) : NaN, problem: problems[0] ?? null };
}
