import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { planHiring, type HiringPlan, type SolvedHiring } from '../../../src/core/analysis/hiring-plan.ts';
import type { RoleStaffing } from '../../../src/core/analysis/hiring/role-staffing.ts';
import { outcomeOf } from '../../../src/core/analysis/hiring/staffing-outcome.ts';
import { loadHighs } from '../../../src/core/analysis/milp/load-highs.ts';
import type { MilpSolver } from '../../../src/core/analysis/milp/milp-solver.ts';
import { leastCostByTrying } from './every-staffing.ts';
import { roleWith } from './role-staffing.ts';

let solver: MilpSolver;
beforeAll(async () => {
  solver = await loadHighs();
}, 60_000);

function solved(plan: HiringPlan): SolvedHiring {
  if (plan.status === 'refused') throw new Error(plan.refusal.reason);
  return plan;
}
const solve = (role: RoleStaffing) => solved(planHiring(role, solver));

describe('the cheapest staffing', () => {
  // formulas.md: two solvers agree on 454,000.
  const published = roleWith([10, 10, 12, 16, 11, 10], {
    openingHeads: 10,
    wage: 6000,
    hireCost: 3000,
    severance: 7000,
    tempCost: 7500,
    shortageCost: 20_000,
  });

  test('costs what is published', () => {
    const { status, gap, bound, best } = solve(published);
    expect({ status, gap, bound, total: best.cost.total }).toEqual({ status: 'optimal', gap: 0, bound: 454_000, total: 454_000 });
    expect(best.cost).toEqual({ wages: 396_000, hiring: 6000, severance: 7000, temps: 45_000, overtime: 0, shortage: 0, total: 454_000 });
    expect(best.monthlyCost.reduce((sum, cost) => sum + cost, 0)).toBe(454_000);
    expect(best.short).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('has temps for people who are new and nobody needed', () => {
    // The one who started last month does a fifth less, though there is no head to do less of: 0.2 short. A temp costs 600, a head 1000.
    const { best } = solve(roleWith([0], { openingHires: 1, rampSecond: 0.8, tempCost: 600, shortageCost: 8000 }));
    expect(best).toMatchObject({ hires: [0], temps: [1], cost: { total: 600 } });
  });

  test('is compared with the plan as it stands, its shortages counted', () => {
    const { planned, saving } = solve({ ...published, planned: { ...published.planned, headcount: [10, 10, 10, 10, 10, 10] } });
    expect(planned.short).toEqual([0, 0, 2, 6, 1, 0]);
    expect(planned.cost.total).toBe(60 * 6000 + 9 * 20_000);
    expect(saving).toBe(540_000 - 454_000);
  });

  test('waits for the lead time, and is short until then', () => {
    const { best } = solve(roleWith([2, 2, 2], { lead: 2, shortageCost: 5000 }));
    expect(best).toMatchObject({ hires: [0, 0, 2], headcount: [0, 0, 2], short: [2, 2, 0] });
    expect(best.cost.total).toBe(4 * 5000 + 2 * 1000);
  });

  test('hires nobody when the lead time is longer than the timeline', () => {
    const { best, status } = solve(roleWith([2, 3], { openingHeads: 1, lead: 12 }));
    expect(status).toBe('optimal');
    expect(best).toMatchObject({ hires: [0, 0], short: [1, 2] });
  });

  test('hires ahead of the need when new people start slowly', () => {
    // Full work only in the third month: two must start in month 0 to be two in month 2.
    const { best } = solve(roleWith([0, 0, 2], { hireCost: 5000, rampFirst: 0.5, rampSecond: 0.8, shortageCost: 100_000 }));
    expect(best.headcount[2]).toBe(2);
    expect(best.effective[2]).toBeCloseTo(2, 9);
    expect(best.hires).toEqual([2, 0, 0]);
  });

  test('keeps heads by the closed form of turnover', () => {
    // E₀ = 20, a = 8%, two hires a month, after 12 months: 23.16166806 (formulas.md).
    const steady = roleWith(new Array<number>(12).fill(0), { openingHeads: 20, turnover: 0.08 });
    const twoAMonth = { ...steady.planned, hires: new Array<number>(12).fill(2) };
    expect(outcomeOf(steady, twoAMonth).headcount[11]).toBeCloseTo(23.16166806, 8);
    const { best } = solve(roleWith([20, 20, 20, 20], { openingHeads: 20, turnover: 0.08, kept: 0.5, hireCost: 500 }));
    let [heads, started] = [20, 0];
    best.hires.forEach((hires, t) => {
      heads = heads * 0.92 - started / 2 + hires - (best.leavers[t] ?? 0);
      started = hires;
      expect(best.headcount[t]).toBeCloseTo(heads, 9);
    });
  });

  test('hires and lets nobody go at once, though it would cost nothing', () => {
    const { best } = solve(roleWith([3, 3, 1], { openingHeads: 1 }));
    expect(best).toMatchObject({ hires: [2, 0, 0], leavers: [0, 0, 2], cost: { total: 7000 } });
  });

  test('uses overtime up to its limit before it hires for a peak', () => {
    // One month needs 2.2: overtime of 34.8 hours covers a fifth of a head, 17.4 a head.
    const { best } = solve(roleWith([2, 2.2, 2], { openingHeads: 2, overtimeCost: 10, hireCost: 5000 }));
    expect(best.overtime[1]).toBeCloseTo(34.8, 5);
    expect(best).toMatchObject({ hires: [0, 0, 0], short: [0, 0, 0] });
    const limited = solve(roleWith([2, 2.2, 2], { openingHeads: 2, overtimeCost: 10, hireCost: 5000, overtimeLimit: 8.7 })).best;
    expect(limited.overtime[1]).toBeCloseTo(17.4, 5);
    expect(limited.short[1]).toBeCloseTo(0.1, 5);
  });

  test('lets people go where that is cheaper than their wages, and never more than there are', () => {
    const { best } = solve(roleWith([0, 0, 0], { openingHeads: 3, severance: 2500 }));
    expect(best).toMatchObject({ leavers: [3, 0, 0], headcount: [0, 0, 0] });
    expect(solve(roleWith([0, 0, 0], { openingHeads: 3, severance: 3500 })).best.leavers).toEqual([0, 0, 0]);
  });

  test('counts a need below nothing as none', () => {
    const { best, status } = solve(roleWith([-3, 0], {}));
    expect(status).toBe('optimal');
    expect(best).toMatchObject({ hires: [0, 0], short: [0, 0], cost: { total: 0 } });
  });

  test('of nothing at all is nothing', () => {
    expect(solve(roleWith([0], { wage: 0, shortageCost: 0 }))).toMatchObject({ status: 'optimal', gap: 0, saving: 0 });
  });
});

const figure = (...choices: number[]) => fc.constantFrom(...choices);
const smallRole = fc
  .record({
    required: fc.array(figure(0, 0.5, 1, 1.7, 2, 3), { minLength: 1, maxLength: 3 }),
    openingHeads: figure(0, 1, 2),
    openingHires: figure(0, 1),
    wage: figure(500, 1000),
    hireCost: figure(0, 300, 2000),
    severance: figure(0, 400, 2000),
    tempCost: figure(600, 1300),
    overtimeCost: figure(3, 9, 30),
    turnover: figure(0, 0.08, 0.5),
    kept: figure(1, 0.8, 0.5),
    lead: figure(0, 1, 2),
    rampFirst: figure(1, 0.5, 0),
    rampSecond: figure(1, 0.8),
    shortageCost: figure(200, 1500, 8000),
    temps: fc.boolean(),
    extra: fc.boolean(),
  })
  .map(({ required, temps, extra, tempCost, overtimeCost, ...figures }) =>
    roleWith(required, { ...figures, ...(temps && { tempCost }), ...(extra && { overtimeCost }) }),
  )
  .filter(
    ({ openingHeads, openingHires, turnover, kept }) => (1 - (turnover[0] ?? 0)) * openingHeads >= (1 - (kept[0] ?? 1)) * openingHires,
  );

test('no staffing that one can try is cheaper', () => {
  fc.assert(
    fc.property(smallRole, (role) => {
      const { status, best } = solve(role);
      expect(status).toBe('optimal');
      const tried = leastCostByTrying(role, 3);
      // What was tried ends at three a month; the solver may have found more, and then something cheaper.
      const withinTried = [best.hires, best.leavers, best.temps].every((people) => people.every((count) => count <= 3));
      expect(best.cost.total).toBeLessThanOrEqual(tried + 1e-3);
      if (withinTried) expect(best.cost.total).toBeCloseTo(tried, 2);
    }),
    { numRuns: 150 },
  );
}, 120_000);

describe('a solver', () => {
  test('that does not load refuses in words', async () => {
    const broken = await loadHighs(() => Promise.reject(new Error('no such file')));
    expect(planHiring(roleWith([1]), broken)).toEqual({
      role: 'service',
      status: 'refused',
      refusal: { reason: 'solver', message: 'no such file' },
    });
  });

  test('that runs out of time gives what it has, or says so', () => {
    const late: MilpSolver = { solve: () => ({ status: 'time' }) };
    expect(planHiring(roleWith([1]), late)).toMatchObject({ status: 'refused', refusal: { reason: 'time' } });
    const halfway: MilpSolver = { solve: () => ({ status: 'feasible', values: [2, 0, 0, 0, 2, 0], objective: 2000, bound: 1500 }) };
    expect(planHiring(roleWith([1]), halfway)).toMatchObject({ status: 'feasible', gap: 0.25, bound: 1500, best: { hires: [2] } });
  });
});
