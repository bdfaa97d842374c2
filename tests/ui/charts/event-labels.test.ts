import { expect, test } from 'vitest';
import { createTimeline, type Plan, type PlanEvent } from '../../../src/core/index.ts';
import { eventLabels } from '../../../src/ui/charts/event-labels.ts';

const timeline = createTimeline(2026 * 12, 12);
const event = (id: string, name: string, to: string, kind: PlanEvent['kind'] = 'campaign'): PlanEvent => ({
  id,
  name,
  from: '2026-01-01',
  to,
  kind,
});

function labels(events: PlanEvent[], values: number[]) {
  const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 12 }, items: [], events };
  return eventLabels(plan, timeline, 'zh', values, 24).map(({ name, month, below }) => [name, month, below]);
}

test('campaigns stand at the month they end in, under the line where it has a valley', () => {
  expect(
    labels([event('a', '618', '2026-06-20'), event('b', '春节', '2026-02-20', 'holiday')], [5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5]),
  ).toEqual([['618', 5, false]]);
  expect(labels([event('a', '618', '2026-06-20')], [5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5])).toEqual([['618', 5, true]]);
});

test('of two names that would run into each other the one at the higher point stays', () => {
  const events = [event('a', '双11预售', '2026-10-31'), event('b', '双11', '2026-11-11'), event('c', '年货节', '2027-01-10')];
  expect(labels(events, [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 9, 1])).toEqual([['双11', 10, false]]);
});
