import { expect, test } from 'vitest';
import { changesStaff, hiringRows, hiringSummary } from '../../../src/charts/index.ts';
import type { HiringCost, HiringPlan, SolvedHiring, StaffingOutcome } from '../../../src/core/index.ts';

const noCost: HiringCost = { wages: 0, hiring: 0, severance: 0, temps: 0, overtime: 0, shortage: 0, total: 0 };

/** Two months of staff; what is left out is zero. */
function outcome(more: Partial<Omit<StaffingOutcome, 'cost'>>, cost: Partial<HiringCost>): StaffingOutcome {
  const none = [0, 0];
  const staff = { hires: none, leavers: none, temps: none, overtime: none, headcount: [2, 2], effective: [2, 2], short: none };
  const whole = Object.values(cost).reduce((sum, part) => sum + part, 0);
  return { ...staff, ...more, monthlyCost: none, cost: { ...noCost, ...cost, total: whole } };
}

// Service: 3 missing in the second month at 15,000 each; the plan takes 5 temps for 7,500 in all.
const service: SolvedHiring = {
  role: 'service',
  status: 'optimal',
  gap: 0,
  bound: 27_500,
  required: [2, 5],
  planned: outcome({ short: [0, 3] }, { wages: 20_000, shortage: 45_000 }),
  best: outcome({ temps: [0, 5], effective: [2, 5.5] }, { wages: 20_000, temps: 7_500 }),
  saving: 37_500,
};
const design: SolvedHiring = {
  ...service,
  role: 'design',
  bound: 9_000,
  planned: outcome({}, { wages: 10_000 }),
  best: outcome({ temps: [1e-9, 0] }, { wages: 10_000 }),
  saving: 0,
};
const refused: HiringPlan = { role: 'host', status: 'refused', refusal: { reason: 'time' } };

test('costs and shortages are those of the roles with an answer', () => {
  const summary = hiringSummary([service, design, refused]);
  expect(summary?.before).toEqual({ ...noCost, wages: 30_000, shortage: 45_000, total: 75_000 });
  expect(summary?.after).toEqual({ ...noCost, wages: 30_000, temps: 7_500, total: 37_500 });
  expect([summary?.shortBefore, summary?.shortAfter, summary?.gap]).toEqual([3, 0, 0]);
});

test('what is not proven says how much cheaper it could be', () => {
  // 37,500 against at least 27,500 + 9,000.
  expect(hiringSummary([service, { ...design, status: 'feasible' }])?.gap).toBeCloseTo(1_000 / 37_500, 12);
});

test('without an answer there is nothing to sum up', () => {
  expect(hiringSummary([refused])).toBeNull();
});

test("dust of the solver's is no change, and rows of zeros are left out", () => {
  expect([changesStaff(service), changesStaff(design)]).toEqual([true, false]);
  expect(hiringRows(service).map(({ id }) => id)).toEqual(['temps', 'effective', 'short']);
  expect(hiringRows(service)[2]).toEqual({ id: 'short', planned: [0, 3], best: [0, 0] });
});
