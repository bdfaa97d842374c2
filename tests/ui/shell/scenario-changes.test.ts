import { describe, expect, it } from 'vitest';
import { createEngine, timelineOf, type Change, type Plan } from '../../../src/core/index.ts';
import { scenarioChanges } from '../../../src/ui/shell/scenario-changes.ts';

const changes: Change[] = [
  { item: 'spend', at: { channel: 'ztc' }, from: '2026-02', to: '2026-02', set: 8000 },
  { item: 'spend', at: { channel: 'live' }, from: '2026-02', to: '2026-03', multiply: 1.5 },
  { item: 'rate', add: -0.01 },
  { item: 'rate', from: '2026-03', set: null },
  { item: 'profit', formula: 'sum(spend) * rate' },
  { item: 'orders', formula: { ztc: 'spend * 2', '*': 'spend' } },
  { item: 'profit', opening: 300_000 },
  { item: 'rate', from: '2027-05', to: '2027-05', set: 'pert(1, 2, 3)' },
];
const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [
    {
      id: 'channel',
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: '直播' },
      ],
    },
  ],
  items: [
    { id: 'spend', name: { zh: '投放', en: 'Spend' }, over: ['channel'], unit: 'CNY', values: 5 },
    { id: 'rate', name: { zh: '费率', en: 'Rate' }, unit: '%', values: 0.05 },
    { id: 'orders', name: { zh: '订单', en: 'Orders' }, over: ['channel'], formula: 'spend' },
    { id: 'profit', name: { zh: '利润', en: 'Profit' }, unit: 'CNY', formula: 'sum(spend)' },
  ],
  scenarios: [{ id: 'push', changes }],
};
const changesOf = (scenario: string | null, language: 'zh' | 'en' = 'zh') =>
  scenarioChanges({ plan, timeline: timelineOf(plan), tables: createEngine(plan, scenario).result().tables, scenario }, language);

describe('the changes of a scenario', () => {
  it('say where they act and what they do, in their order', () => {
    expect(changesOf('push').map(({ where, does, value }) => [where, does, value])).toEqual([
      ['投放 · 直通车 · 2026年2月', 'set', '8,000'],
      ['投放 · 直播 · 2026年2月 – 2026年3月', 'multiply', '1.5'],
      ['费率', 'add', '−1.0%'],
      ['费率 · 2026年3月 –', 'empty', ''],
      ['利润', 'formula', '=sum(投放) * 费率'],
      ['订单', 'formula', '直通车 =投放 * 2 · * =投放'],
      ['利润', 'opening', '300,000'],
      ['费率 · 2027-05', 'set', '=pert(1, 2, 3)'],
    ]);
    expect(changesOf('push', 'en')[0]?.where).toBe('Spend · Search ads · Feb 2026');
  });

  it('lead to the first cell they act on, outside the timeline to none', () => {
    const cells = changesOf('push').map(({ cell }) => cell);
    expect(cells[0]).toEqual({ item: 'spend', place: 0, column: 1 });
    expect(cells[1]).toEqual({ item: 'spend', place: 1, column: 1 });
    expect(cells[5]).toEqual({ item: 'orders', place: 2, column: 0 });
    expect(cells[7]).toBeNull();
  });

  it('are none at the base', () => {
    expect(changesOf(null)).toEqual([]);
  });
});
