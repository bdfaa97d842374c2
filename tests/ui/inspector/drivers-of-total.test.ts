import { expect, it } from 'vitest';
import { createEngine, type Plan } from '../../../src/core/index.ts';
import { driversOfTotal } from '../../../src/ui/inspector/drivers-of-total.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [{ id: 'channel', members: [{ id: 'ads' }, { id: 'live' }] }],
  items: [
    { id: 'visitors', over: ['channel'], values: { ads: [100, 200, 300], live: 50 } },
    { id: 'rate', over: ['channel'], total: 'none', values: { ads: 0.1, live: 0.2 } },
    { id: 'sessions', values: 4 },
    {
      id: 'orders',
      over: ['channel'],
      formula: { ads: 'visitors * rate', live: 'visitors[ads] * rate * sessions + prev(orders)' },
    },
  ],
};
const engine = createEngine(plan, null);
const { tables } = engine.result();
const explain = (ref: { item: string; place: number; column: number }) => Promise.resolve(engine.explain(ref.item, ref.place, ref.column));

async function drivers(place: number, column: number): Promise<[string, number, number][]> {
  const found = await driversOfTotal({ item: 'orders', place, column }, { timeline: engine.timeline, tables, explain });
  expect(found.every((driver) => driver.column === column)).toBe(true);
  return found.map(({ item, place: at, value }) => [item, at, value]);
}

// Places of two members: 0 ads, 1 live, 2 both.
it('of all members in a month: the drivers of every member, added up where the total adds up', async () => {
  expect(await drivers(2, 1)).toEqual([
    ['visitors', 2, 250],
    ['rate', 2, NaN],
    ['visitors', 0, 200],
    ['sessions', 0, 4],
  ]);
});

it('of one member over the quarter', async () => {
  expect(await drivers(0, 3)).toEqual([
    ['visitors', 0, 600],
    ['rate', 0, NaN],
  ]);
});
