import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Problem } from '../../../src/core/problem.ts';

export const channel = { id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] };
export const spend = { id: 'spend', over: ['channel'], values: { ztc: 100, live: [1, 2, 3] } };

/** A sound plan with some keys replaced. */
export function planWith(keys: Record<string, unknown>): Record<string, unknown> {
  return {
    suanpan: 1,
    timeline: { start: '2026-01', months: 12 },
    dimensions: [channel],
    sections: [{ id: 'funnel' }],
    items: [spend],
    ...keys,
  };
}

export function read(json: unknown): { plan: Plan; problems: Problem[] } {
  const { plan, problems } = parsePlan(json);
  if (!plan) throw new Error('no plan');
  return { plan, problems };
}
