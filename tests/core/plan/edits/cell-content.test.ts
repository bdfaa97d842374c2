import { describe, expect, test } from 'vitest';
import { cellContent } from '../../../../src/core/plan/edits/cell-content.ts';
import { editableCell } from '../../../../src/core/plan/edits/editable-cell.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { createTimeline, parseMonth } from '../../../../src/core/plan/timeline.ts';
import { placeIndex } from '../../../../src/core/simulation/table.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 4 },
  dimensions: [
    { id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] },
    { id: 'product', members: [{ id: 'cup' }, { id: 'pot' }, { id: 'lid' }] },
  ],
  items: [
    { id: 'spend', over: ['channel', 'product'], values: { ztc: { '*': [1, 2], lid: 'pert(1, 2, 3)' } } },
    {
      id: 'sales',
      over: ['channel'],
      formula: { '*': 'a', live: 'b' },
      overrides: [{ at: { channel: 'ztc' }, month: '2026-02', value: 70 }],
    },
    { id: 'rate', values: 0.2 },
  ],
  scenarios: [
    {
      id: 'push',
      changes: [
        { item: 'spend', at: { channel: 'ztc' }, from: '2026-02', to: '2026-03', multiply: 1.5 },
        { item: 'spend', at: { channel: 'ztc', product: 'cup' }, from: '2026-03', to: '2026-03', set: 99 },
        { item: 'sales', formula: 'c' },
        { item: 'rate', opening: 5 },
      ],
    },
  ],
};
const timeline = createTimeline(parseMonth('2026-01') ?? 0, 4);
const [ztc, live, allChannels] = [0, 1, 2];
const [cup, lid, allProducts] = [0, 2, 3];
const spendAt = (channel: number, product: number, column: number) => ({
  item: 'spend',
  place: placeIndex([2, 3], [channel, product]),
  column,
});

describe('editableCell', () => {
  test('an input of one choice of members in one month', () => {
    expect(editableCell(plan, timeline, spendAt(live, lid, 3))).toEqual({
      kind: 'input',
      item: plan.items[0],
      members: ['live', 'lid'],
      monthIndex: 3,
      month: '2026-04',
    });
    expect(editableCell(plan, timeline, { item: 'rate', place: 0, column: 0 })).toMatchObject({
      kind: 'input',
      members: [],
      month: '2026-01',
    });
  });

  test('a formula that can be overridden', () => {
    expect(editableCell(plan, timeline, { item: 'sales', place: 1, column: 1 })).toMatchObject({ kind: 'formula', members: ['live'] });
  });

  test('totals over members and over months', () => {
    const total = { kind: 'total', item: plan.items[0] };
    expect(editableCell(plan, timeline, spendAt(allChannels, cup, 0))).toEqual(total);
    expect(editableCell(plan, timeline, spendAt(ztc, allProducts, 0))).toEqual(total);
    expect(editableCell(plan, timeline, spendAt(ztc, cup, 4))).toEqual(total);
  });

  test('no such cell', () => {
    expect(editableCell(plan, timeline, { item: 'nothing', place: 0, column: 0 })).toBeNull();
    expect(editableCell(plan, timeline, { item: 'rate', place: 0, column: 99 })).toBeNull();
    expect(editableCell(plan, timeline, { item: 'rate', place: 5, column: 0 })).toBeNull();
  });
});

describe('cellContent', () => {
  test('of the base', () => {
    expect(cellContent(plan, timeline, null, spendAt(ztc, cup, 3))).toEqual({ from: 'values', cell: 2, changed: false });
    expect(cellContent(plan, timeline, null, spendAt(ztc, lid, 0))).toEqual({ from: 'values', cell: 'pert(1, 2, 3)', changed: false });
    expect(cellContent(plan, timeline, null, { item: 'sales', place: 0, column: 1 })).toEqual({
      from: 'override',
      cell: 70,
      changed: false,
    });
    expect(cellContent(plan, timeline, null, { item: 'sales', place: 0, column: 0 })).toEqual({
      from: 'formula',
      cell: 'a',
      changed: false,
    });
    expect(cellContent(plan, timeline, null, { item: 'sales', place: 1, column: 0 })).toEqual({
      from: 'formula',
      cell: 'b',
      changed: false,
    });
    expect(cellContent(plan, timeline, null, spendAt(ztc, allProducts, 0))).toBeNull();
  });

  test('of a scenario: only what its changes reach', () => {
    expect(cellContent(plan, timeline, 'push', spendAt(ztc, cup, 0))).toEqual({ from: 'values', cell: 1, changed: false });
    expect(cellContent(plan, timeline, 'push', spendAt(ztc, cup, 1))).toEqual({ from: 'values', cell: 2, changed: true });
    expect(cellContent(plan, timeline, 'push', spendAt(live, cup, 1))).toEqual({ from: 'values', cell: 0, changed: false });
    expect(cellContent(plan, timeline, 'push', spendAt(ztc, cup, 2))).toEqual({ from: 'scenario', cell: 99, changed: true });
    expect(cellContent(plan, timeline, 'push', { item: 'sales', place: 1, column: 1 })).toEqual({
      from: 'formula',
      cell: 'c',
      changed: true,
    });
    expect(cellContent(plan, timeline, 'push', { item: 'rate', place: 0, column: 1 })).toEqual({
      from: 'values',
      cell: 0.2,
      changed: false,
    });
  });
});
