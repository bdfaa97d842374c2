import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlanText, type Plan } from '../../src/core/index.ts';
import { planJson } from '../../src/formats/plan-json.ts';
import { templates } from '../../src/templates/index.ts';
import { arbitraryPlan } from '../core/plan/arbitrary-plan.ts';

it('reads back as the same plan', async () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(readPlanText(planJson(plan))).toStrictEqual({ plan, problems: [] });
    }),
  );
  for (const { load } of templates) {
    const plan = await load();
    expect(readPlanText(planJson(plan)).plan).toEqual(plan);
  }
});

it('puts keys in the contract’s order and short things on a line', () => {
  const plan: Plan = {
    items: [
      { formula: 'x', id: 'y' },
      { values: Array.from({ length: 36 }, (_, month) => month * 100), id: 'x', name: { en: 'X', zh: '甲' } },
    ],
    timeline: { months: 12, start: '2026-01' },
    suanpan: 1,
  };
  expect(planJson(plan)).toBe(`{
  "suanpan": 1,
  "timeline": { "start": "2026-01", "months": 12 },
  "items": [
    { "id": "y", "formula": "x" },
    {
      "id": "x",
      "name": { "zh": "甲", "en": "X" },
      "values": [
${Array.from({ length: 36 }, (_, month) => `        ${month * 100}`).join(',\n')}
      ]
    }
  ]
}
`);
});

it('loses nothing of a plan that has a problem', () => {
  const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 1 }, items: [{ id: 'x', section: 'gone', values: 1 }] };
  expect(JSON.parse(planJson(plan))).toEqual(plan);
});
