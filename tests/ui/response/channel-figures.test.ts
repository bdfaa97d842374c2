import { expect, test } from 'vitest';
import { createEngine, timelineOf, type Plan } from '../../../src/core/index.ts';
import { channelFigures } from '../../../src/ui/response/channel-figures.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 4 },
  dimensions: [{ id: 'channel', members: [{ id: 'search' }, { id: 'display' }, { id: 'members' }] }],
  items: [
    { id: 'h', over: ['channel'], values: { search: 3, display: [1.5, 2], '*': null } },
    { id: 'plan_cost', over: ['channel'], values: { search: [900, 1100, 1000, 1400], '*': 500 } },
    { id: 'cost', over: ['channel'], formula: 'plan_cost * 2' },
    { id: 'uv', over: ['channel'], values: { search: [600, null, 700, 800], '*': 100 } },
  ],
  response: { channel: 'channel', saturation: 'h', planned: 'plan_cost', spend: 'cost', visitors: 'uv' },
};
const tablesOf = (of: Plan) => createEngine(of, null).result().tables;
const figuresAt = (place: number, of = plan) => channelFigures(of, tablesOf(of), timelineOf(of).months, place);

test('means over the months that have a number, never over the totals beside them', () => {
  expect(figuresAt(0)).toEqual({ planned: 1100, spend: 2200, visitors: 700, saturation: 3, months: 4 });
});

test('a saturation that differs by month, or is blank', () => {
  expect(figuresAt(1).saturation).toBeNull();
  expect(figuresAt(2).saturation).toBeNaN();
});

test('what the plan does not name is no number', () => {
  expect(figuresAt(0, { ...plan, response: { channel: 'channel', planned: 'plan_cost' } })).toEqual({
    ...{ planned: 1100, spend: NaN, visitors: NaN, saturation: NaN, months: 4 },
  });
});
