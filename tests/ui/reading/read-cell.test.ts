import { describe, expect, it } from 'vitest';
import { createEngine, timelineOf, type Item, type Plan } from '../../../src/core/index.ts';
import type { Missing, ReadSource } from '../../../src/ui/reading/cell-reading.ts';
import { readCell } from '../../../src/ui/reading/read-cell.ts';
import type { Reading } from '../../../src/store/index.ts';

/** The parts of a plan's state that cells are read from, computed by the engine. */
function sourceOf(parts: Partial<Plan> & Pick<Plan, 'items'>, scenario: string | null = null): ReadSource {
  const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 3 }, ...parts };
  const result = createEngine(plan, scenario).result();
  const baseTables = scenario === null ? null : createEngine(plan, null).result().tables;
  return { plan, timeline: timelineOf(plan), tables: result.tables, baseTables, targets: result.targets, scenario };
}

/** An item's cell in a period; `member` by its place in the dimension, all together without it. */
function read(source: ReadSource, id: string, period: string, reading: Reading, member?: number): number | Missing {
  const item = source.plan.items.find((one) => one.id === id);
  const table = source.tables.get(id);
  if (!item || !table) throw new Error(`no item ${id}`);
  const column = source.timeline.periods.findIndex((one) => one.id === period);
  const place = member ?? table.values.length / table.periods - 1;
  const { value, missing } = readCell(source, item, place, column, reading);
  return missing ?? Number(value.toPrecision(10));
}

const channels = [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }];
const sales: Item = { id: 'sales', values: [100, 120, 90] };

describe('month on month', () => {
  it('holds a month against the one before', () => {
    const source = sourceOf({ items: [sales] });
    expect(read(source, 'sales', '2026-02', 'mom')).toBe(0.2);
    expect(read(source, 'sales', '2026-03', 'mom')).toBe(-0.25);
  });

  it('holds the first month against what happened before it, or the opening', () => {
    const opened: Item = { ...sales, opening: 80 };
    expect(read(sourceOf({ items: [opened] }), 'sales', '2026-01', 'mom')).toBe(0.25);
    const actuals = [{ item: 'sales', month: '2025-12', value: 50 }];
    expect(read(sourceOf({ items: [opened], actuals }), 'sales', '2026-01', 'mom')).toBe(1);
    expect(read(sourceOf({ items: [sales] }), 'sales', '2026-01', 'mom')).toBe('noEarlier');
  });

  it('takes rates from one another, in points', () => {
    const source = sourceOf({ items: [{ id: 'rate', unit: '%', values: [0.05, 0.04, 0], total: 'mean' }] });
    expect(read(source, 'rate', '2026-02', 'mom')).toBe(-0.01);
    expect(read(source, 'rate', '2026-03', 'mom')).toBe(-0.04);
  });

  it('has no rate on nothing or less', () => {
    const source = sourceOf({ items: [{ id: 'profit', values: [0, -40, 10] }] });
    expect(read(source, 'profit', '2026-02', 'mom')).toBe('zeroBasis');
    expect(read(source, 'profit', '2026-03', 'mom')).toBe('negativeBasis');
  });

  it('holds whole quarters against whole quarters', () => {
    const timeline = { start: '2026-01', months: 7 };
    const source = sourceOf({ timeline, items: [{ id: 'x', values: [1, 2, 3, 4, 5, 6, 7] }] });
    expect(read(source, 'x', '2026Q2', 'mom')).toBe(1.5); // 15 after 6
    expect(read(source, 'x', '2026Q3', 'mom')).toBe('partPeriod'); // July alone
    expect(read(source, 'x', '2026Q1', 'mom')).toBe('noEarlier');
    expect(read(source, 'x', 'timeline', 'mom')).toBe('wholeTimeline');
    const opened = sourceOf({ timeline, items: [{ id: 'x', opening: [1, 1, 2], values: [1, 2, 3, 4, 5, 6, 7] }] });
    expect(read(opened, 'x', '2026Q1', 'mom')).toBe(0.5); // 6 after 4
  });
});

describe('year on year', () => {
  const timeline = { start: '2026-01', months: 14 };
  const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 15, 18];

  it('holds a month against the same one of the year before', () => {
    const source = sourceOf({ timeline, items: [{ id: 'x', values }] });
    expect(read(source, 'x', '2027-01', 'yoy')).toBe(0.5);
    expect(read(source, 'x', '2027-02', 'yoy')).toBe(-0.1);
    expect(read(source, 'x', '2026-02', 'yoy')).toBe('noEarlier');
  });

  it('holds part of a year against the same part', () => {
    const source = sourceOf({ timeline, items: [{ id: 'x', values }] });
    expect(read(source, 'x', '2027', 'yoy')).toBe(0.1); // 33 after January and February's 30
    expect(read(source, 'x', 'timeline', 'yoy')).toBe('wholeTimeline');
  });

  it('reads last year out of the actuals, or out of openings as far back as they go', () => {
    const actuals = [{ item: 'x', month: '2025-02', value: 16 }];
    expect(read(sourceOf({ timeline, items: [{ id: 'x', values }], actuals }), 'x', '2026-02', 'yoy')).toBe(0.25);
    const opening = [5, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96]; // 621, against 780
    const opened = sourceOf({ timeline: { start: '2026-01', months: 12 }, items: [{ id: 'x', values, opening }] });
    expect(read(opened, 'x', '2026-01', 'yoy')).toBe(1);
    expect(read(opened, 'x', '2026', 'yoy')).toBe(Number((780 / 621 - 1).toPrecision(10)));
    const single = sourceOf({ timeline, items: [{ id: 'x', values, opening: 16 }] });
    expect(read(single, 'x', '2026-02', 'yoy')).toBe('noEarlier');
  });

  it('adds members up, and does not guess what a formula would have given', () => {
    const items: Item[] = [
      { id: 'x', over: ['channel'], values: { ztc: 30, live: 20 } },
      { id: 'ratio', total: 'formula', opening: [1, 1, 1], formula: 'sum(x) / 25' },
    ];
    const actuals = [
      { item: 'x', at: { channel: 'ztc' }, month: '2025-01', value: 25 },
      { item: 'x', at: { channel: 'live' }, month: '2025-01', value: 15 },
    ];
    const source = sourceOf({ dimensions: channels, items, actuals });
    expect(read(source, 'x', '2026-01', 'yoy', 0)).toBe(0.2);
    expect(read(source, 'x', '2026-01', 'yoy')).toBe(0.25); // 50 after 40
    expect(read(source, 'x', '2026-02', 'yoy')).toBe('noEarlier');
    expect(read(source, 'ratio', '2026-01', 'mom')).toBe(1);
    expect(read(source, 'ratio', '2026Q1', 'mom')).toBe('recalculated');
  });
});

describe('share', () => {
  const source = sourceOf({
    dimensions: channels,
    items: [
      { id: 'spend', over: ['channel'], values: { ztc: 30, live: [10, 30, 20] } },
      { id: 'price', over: ['channel'], total: 'mean', values: 3 },
      { id: 'rate', unit: '%', values: 0.1 },
      { id: 'loss', values: [-5, -5, 0] },
    ],
  });

  it('is a member’s part of all members in the period', () => {
    expect(read(source, 'spend', '2026-01', 'share', 0)).toBe(0.75);
    expect(read(source, 'spend', '2026', 'share', 1)).toBe(0.4); // 60 of 150
  });

  it('is a month’s part of the year, and the year’s of the timeline', () => {
    expect(read(source, 'spend', '2026-02', 'share')).toBe(0.4); // 60 of 150
    expect(read(source, 'spend', '2026Q1', 'share')).toBe(1);
    expect(read(source, 'spend', '2026', 'share')).toBe(1);
  });

  it('is of nothing that is not added up', () => {
    expect(read(source, 'price', '2026-01', 'share')).toBe('notAdded');
    expect(read(source, 'price', '2026-01', 'share', 0)).toBe('notAdded');
    expect(read(source, 'rate', '2026-01', 'share')).toBe('notAdded');
    expect(read(source, 'loss', '2026-01', 'share')).toBe('negativeBasis');
  });
});

describe('against the target', () => {
  const source = sourceOf({
    dimensions: channels,
    items: [
      sales,
      { id: 'spend', over: ['channel'], values: { ztc: 30, live: 10 } },
      { id: 'ratio', unit: '%', total: 'mean', values: 0.25 },
    ],
    targets: [
      { id: 'month', item: 'sales', per: 'month', min: [80, 160, 0] },
      { id: 'all', item: 'sales', per: 'timeline', min: 400 },
      { id: 'ztc', item: 'spend', at: { channel: 'ztc' }, per: 'month', max: 25 },
      { id: 'ratio', item: 'ratio', per: 'year', max: 0.2 },
    ],
  });

  it('is value over bound, and what is to spare', () => {
    expect(read(source, 'sales', '2026-01', 'attainment')).toBe(1.25);
    expect(read(source, 'sales', '2026-01', 'gap')).toBe(20);
    expect(read(source, 'sales', '2026-02', 'attainment')).toBe(0.75);
    expect(read(source, 'sales', '2026-02', 'gap')).toBe(-40);
    expect(read(source, 'sales', '2026-03', 'attainment')).toBe('zeroTarget');
    expect(read(source, 'sales', '2026-03', 'gap')).toBe(90);
  });

  it('counts above a limit as lacking', () => {
    expect(read(source, 'spend', '2026-01', 'gap', 0)).toBe(-5);
    expect(read(source, 'spend', '2026-01', 'attainment', 0)).toBe(1.2);
    expect(read(source, 'ratio', '2026', 'gap')).toBe(-0.05);
  });

  it('takes the target of these months and these members only', () => {
    expect(read(source, 'sales', '2026', 'attainment')).toBe(0.775); // 310 of 400: this year is the timeline
    expect(read(source, 'spend', '2026-01', 'gap')).toBe('noTarget');
    expect(read(source, 'spend', '2026-01', 'gap', 1)).toBe('noTarget');
    expect(read(source, 'ratio', '2026-01', 'gap')).toBe('noTarget');
  });
});

describe('against the base scenario', () => {
  const parts = {
    items: [sales, { id: 'rate', unit: '%', total: 'mean' as const, values: 0.05 }],
    scenarios: [
      {
        id: 'push',
        changes: [
          { item: 'sales', from: '2026-02', to: '2026-02', multiply: 1.5 },
          { item: 'rate', set: 0.06 },
        ],
      },
    ],
  };

  it('is the difference, and the difference as a share', () => {
    const source = sourceOf(parts, 'push');
    expect(read(source, 'sales', '2026-02', 'base')).toBe(60);
    expect(read(source, 'sales', '2026-02', 'baseRate')).toBe(0.5);
    expect(read(source, 'sales', '2026-01', 'base')).toBe(0);
    expect(read(source, 'rate', '2026-01', 'baseRate')).toBe(0.01);
  });

  it('is nothing without a scenario', () => {
    expect(read(sourceOf(parts), 'sales', '2026-02', 'base')).toBe('noScenario');
  });
});
