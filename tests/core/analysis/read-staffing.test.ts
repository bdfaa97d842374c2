import { beforeAll, describe, expect, test } from 'vitest';
import { planHiring } from '../../../src/core/analysis/hiring-plan.ts';
import { describeHiringRefusal, type HiringRefusal } from '../../../src/core/analysis/hiring/hiring-refusal.ts';
import { readStaffing } from '../../../src/core/analysis/hiring/read-staffing.ts';
import type { RoleStaffing } from '../../../src/core/analysis/hiring/role-staffing.ts';
import { loadHighs } from '../../../src/core/analysis/milp/load-highs.ts';
import type { MilpSolver } from '../../../src/core/analysis/milp/milp-solver.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { createEngine } from '../../../src/core/simulation/engine.ts';
import { teamPlan, teamPlanWith } from './team-plan.ts';

let solver: MilpSolver;
beforeAll(async () => {
  solver = await loadHighs();
}, 60_000);

const read = (plan: Plan, scenario: string | null = null) => readStaffing(plan, scenario, createEngine(plan, scenario).result().tables);

function staffingOf(plan: Plan, scenario: string | null = null): RoleStaffing[] {
  const roles = read(plan, scenario);
  if (!Array.isArray(roles)) throw new Error(roles.reason);
  return roles.flatMap((role) => ('staffing' in role ? [role.staffing] : []));
}

describe('a plan with a team', () => {
  test('gives each role its figures, the team’s own where it names them and the usual ones else', () => {
    const [service, warehouse] = staffingOf(teamPlan);
    expect(service).toMatchObject({
      role: 'service',
      openingHeads: 1,
      openingHires: 0,
      required: [1, 2, 3],
      wage: [4000, 4000, 4000],
      hireCost: [1000, 1000, 1000],
      tempCost: null,
      overtimeCost: null,
      hours: [174, 174, 174],
      overtimeLimit: [36, 36, 36],
      shortageCost: [12_000, 12_000, 12_000],
      planned: { headcount: [1, 1, 1], hires: [0, 0, 0] },
    });
    expect(warehouse).toMatchObject({ role: 'warehouse', required: [1, 1, 1], wage: [5000, 5000, 5000] });
  });

  test('is staffed at the least cost, role by role', () => {
    const plans = staffingOf(teamPlan).map((role) => planHiring(role, solver));
    expect(plans).toMatchObject([
      {
        status: 'optimal',
        best: { hires: [0, 1, 1], cost: { total: 26_000 } },
        planned: { cost: { total: 12_000 + 3 * 12_000 } },
        saving: 22_000,
      },
      { status: 'optimal', best: { hires: [0, 0, 0], cost: { total: 15_000 } }, saving: 0 },
    ]);
  });

  test('starts from the scenario’s opening, of which the last is the month before', () => {
    const [service] = staffingOf(teamPlan, 'push');
    expect(service).toMatchObject({ openingHeads: 3, planned: { headcount: [3, 3, 3] } });
  });

  test('counts those who started in the month before the start, where hires have an opening', () => {
    expect(staffingOf(teamPlanWith({ hires: { opening: { service: 1 } } }))[0]).toMatchObject({ openingHires: 1 });
    expect(staffingOf(teamPlanWith({ heads: { values: 7, formula: undefined, opening: undefined } as never }))[0]).toMatchObject({
      openingHeads: 7,
    });
  });
});

describe('what cannot be planned', () => {
  const refusals = (plan: Plan): HiringRefusal[] => {
    const roles = read(plan);
    return Array.isArray(roles) ? roles.flatMap((role) => ('refusal' in role ? [role.refusal] : [])) : [roles];
  };

  test.each<[string, Plan, HiringRefusal, string]>([
    ['no team', { ...teamPlan, team: undefined } as never, { reason: 'no-team' }, '团队'],
    ['no wage', teamPlanWith({}, ['wage']), { reason: 'missing-part', part: 'wage' }, '“工资”'],
    [
      'a need without a value',
      teamPlanWith({ work: { values: [10, null, 30] } }),
      { reason: 'no-value', part: 'required', month: '2026-02' },
      '“需要人数”在 2026-02 没有数值',
    ],
    [
      'a turnover above all',
      teamPlanWith({ turnover: { values: [0, 0, 1.2] } }),
      { reason: 'out-of-range', part: 'turnover', month: '2026-03', value: 1.2, least: 0, most: 1 },
      '1.2',
    ],
  ])('%s', (_, plan, refusal, words) => {
    const [first] = refusals(plan);
    expect(first).toEqual(refusal);
    expect(describeHiringRefusal(refusal, plan, 'zh')).toContain(words);
    expect(describeHiringRefusal(refusal, plan, 'en')).toMatch(/[A-Z].*\.$/);
  });

  test('one role does not keep the others from their plan', () => {
    const roles = read(teamPlanWith({ wage: { values: { service: -1, warehouse: 5000 } } }));
    expect(roles).toMatchObject([
      { role: 'service', refusal: { reason: 'out-of-range', part: 'wage', value: -1, least: 0 } },
      { staffing: { role: 'warehouse' } },
    ]);
  });

  test('more new people drop out than there are', () => {
    const plan = teamPlanWith({ hires: { opening: { service: 3 } }, turnover: { id: 'turnover', values: 0 } });
    const kept = { ...plan, items: [...plan.items, { id: 'kept', values: 0.5 }], team: { ...teamPlan.team, kept: 'kept' } } as Plan;
    expect(refusals(kept)).toEqual([{ reason: 'opening' }]);
    for (const language of ['zh', 'en'] as const)
      for (const refusal of [
        { reason: 'opening' },
        { reason: 'time' },
        { reason: 'infeasible' },
        { reason: 'solver', message: 'x' },
      ] as const)
        expect(describeHiringRefusal(refusal, kept, language)).toMatch(/[。.]$/);
  });
});
