import type { Item, Plan, Team } from '../../../src/core/plan/plan.ts';

const items: Item[] = [
  { id: 'needed', name: { zh: '需要人数', en: 'Heads needed' }, over: ['role'], formula: { service: 'work / 10', warehouse: '1' } },
  { id: 'work', values: [10, 20, 30] },
  {
    id: 'heads',
    name: { zh: '在岗人数', en: 'Headcount' },
    over: ['role'],
    total: 'last',
    opening: { service: 1, warehouse: 1 },
    formula: 'prev(heads) * (1 - turnover) + hires - leavers',
  },
  { id: 'turnover', values: 0 },
  { id: 'hires', name: { zh: '招聘', en: 'Hires' }, over: ['role'], values: 0 },
  { id: 'leavers', over: ['role'], values: 0 },
  { id: 'temps', over: ['role'], values: 0 },
  { id: 'overtime', over: ['role'], values: 0 },
  { id: 'wage', over: ['role'], values: { service: 4000, warehouse: 5000 } },
  { id: 'hire_cost', values: 1000 },
];

const team: Team = {
  role: 'role',
  required: 'needed',
  headcount: 'heads',
  hires: 'hires',
  leavers: 'leavers',
  temps: 'temps',
  overtime: 'overtime',
  wage: 'wage',
  hire_cost: 'hire_cost',
  turnover: 'turnover',
};

/**
 * Two roles over three months: service needs 1, 2, 3 and has 1; the warehouse needs the one it has. Cheapest: hire one in each later
 * month: 4000 + (8000 + 1000) + (12,000 + 1000) + 3 × 5000 = 41,000. As it stands 2 months short of 1 and 2 at 3 × 4000 each.
 */
export const teamPlan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [
    {
      id: 'role',
      members: [
        { id: 'service', name: { zh: '客服', en: 'Service' } },
        { id: 'warehouse', name: { zh: '仓库', en: 'Warehouse' } },
      ],
    },
  ],
  items,
  scenarios: [{ id: 'push', name: { zh: '加码', en: 'Push' }, changes: [{ item: 'heads', opening: { service: [5, 3], warehouse: 1 } }] }],
  team,
};

/** The plan with other keys in some of its items, or without some parts of its team. */
export function teamPlanWith(changes: Record<string, Partial<Item>>, without: readonly (keyof Team)[] = []): Plan {
  return {
    ...teamPlan,
    items: teamPlan.items.map((item) => ({ ...item, ...changes[item.id] })),
    team: Object.fromEntries(Object.entries(team).filter(([part]) => !without.includes(part as keyof Team))) as unknown as Team,
  };
}
