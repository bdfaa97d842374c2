import { expect, it } from 'vitest';
import { createTimeline, type Plan, type TargetResult } from '../../../src/core/index.ts';
import { draftFor, questionOf } from '../../../src/ui/whatif/seek-draft.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 12 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  items: [
    { id: 'gmv', formula: 'sum(spend) * 3' },
    { id: 'spend', over: ['channel'], values: 10 },
    { id: 'ratio', unit: '%', formula: '0.5' },
  ],
  targets: [
    { id: 'sales', item: 'gmv', per: 'month', min: 145_000 },
    { id: 'cap', item: 'ratio', per: 'year', max: 0.2 },
  ],
};
const timeline = createTimeline(2026 * 12, 12);
const results: TargetResult[] = [
  { id: 'sales', met: false, periods: [{ period: '2026-02', column: 1, value: 135_141, min: 145_000, met: false, margin: -9859 }] },
  { id: 'cap', met: false, periods: [{ period: '2026', column: 16, value: 0.208, max: 0.2, met: false, margin: -0.008 }] },
];

it('fills in the bound that is missed at the selected cell, and its months', () => {
  const draft = draftFor(plan, timeline, results, { item: 'gmv', place: 0, column: 1 });
  expect(draft).toMatchObject({ item: 'gmv', value: '145000', column: 1, from: 1, to: 1 });
});

it('writes a missed rate as the reader types it', () => {
  expect(draftFor(plan, timeline, results, { item: 'ratio', place: 0, column: 16 })).toMatchObject({ value: '20%', from: 0, to: 11 });
});

it('takes the year for the timeline that it is, with the bound that is missed there', () => {
  const whole = timeline.periods.length - 1;
  expect(draftFor(plan, timeline, results, { item: 'ratio', place: 0, column: whole })).toMatchObject({ value: '20%', column: 16 });
  expect(draftFor(plan, timeline, results, null).column).toBe(16);
});

it('leaves the value open where no target is missed', () => {
  expect(draftFor(plan, timeline, results, { item: 'gmv', place: 0, column: 2 }).value).toBe('');
});

it('names the member of the selected place, and none for the total', () => {
  expect(draftFor(plan, timeline, [], { item: 'spend', place: 1, column: 0 }).at).toEqual({ channel: 'live' });
  expect(draftFor(plan, timeline, [], { item: 'spend', place: 2, column: 0 }).at).toEqual({});
});

it('becomes a question of ids once a driver is chosen', () => {
  const draft = draftFor(plan, timeline, results, { item: 'gmv', place: 0, column: 1 });
  expect(questionOf(draft, timeline, 145_000)).toBeNull();
  expect(questionOf({ ...draft, driver: 'spend', driverAt: { channel: 'ztc' } }, timeline, 145_000)).toEqual({
    item: 'gmv',
    period: '2026-02',
    to: 145_000,
    change: 'spend',
    changeAt: { channel: 'ztc' },
    changeFrom: '2026-02',
    changeTo: '2026-02',
  });
});
