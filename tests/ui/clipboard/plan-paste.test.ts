import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { changePlan, createEngine, timelineOf, type Item, type Plan } from '../../../src/core/index.ts';
import { editCells } from '../../../src/store/edit-cells.ts';
import { copyCells } from '../../../src/ui/clipboard/copy-cells.ts';
import { planPaste, type PasteOptions, type PastePlan } from '../../../src/ui/clipboard/plan-paste.ts';
import { readClipboard } from '../../../src/ui/clipboard/read-clipboard.ts';
import { sheetColumns } from '../../../src/ui/grid/sheet-columns.ts';
import { sheetRows } from '../../../src/ui/grid/sheet-rows.ts';

const items: Item[] = [
  { id: 'spend', over: ['channel'], values: 0, min: 0, max: 5000 },
  { id: 'rate', unit: '%', total: 'mean', values: 0.1 },
  { id: 'sales', formula: 'sum(spend) * 2', overrides: [{ month: '2026-02', value: 9 }] },
  { id: 'stock', total: 'last', values: 5 },
];
const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 6 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  sections: [{ id: 'money' }, { id: 'goods' }],
  items: items.map((item) => ({ ...item, section: item.id === 'stock' ? 'goods' : 'money' })),
};
const timeline = timelineOf(plan);
const state = { plan, timeline, scenario: null, tables: createEngine(plan, null).result().tables };
/** money · spend · ztc · live · rate · sales · goods · stock; months, quarters after every third, year. */
const rows = sheetRows(plan, new Set(), 'en');
const columns = sheetColumns(timeline, { quarters: true, folded: new Set() });

interface Onto {
  row: string;
  column: string;
  chosen?: { rows: number; columns: number };
  options?: PasteOptions;
}

function paste(
  content: { text?: string; html?: string },
  { row, column, chosen = { rows: 1, columns: 1 }, options = {} }: Onto,
): PastePlan {
  const pasted = readClipboard({ text: '', html: '', files: 0, ...content }, (html) => new DOMParser().parseFromString(html, 'text/html'));
  if (typeof pasted === 'string') throw new Error(pasted);
  const target = {
    rows: rows.slice(rows.findIndex(({ key }) => key === row)),
    columns: columns.slice(columns.findIndex(({ id }) => id === column)),
    chosen,
  };
  return planPaste(state, pasted, target, options);
}
/** `item/place/column: cell`; places 0 ztc, 1 live, 2 both; columns 0–5 months, 6 and 7 quarters, 8 the year. */
const cells = (edits: PastePlan['writes']) =>
  Object.fromEntries(edits.map(({ ref, cell }) => [`${ref.item}/${ref.place}/${ref.column}`, cell]));
const nothing = { writes: [], overrides: [], spreads: [], unread: [], totals: 0, outside: 0 };

describe('a block', () => {
  it('goes from the corner on', () => {
    const plan = paste({ text: '1\t2\n3\t4\n' }, { row: 'item/spend/ztc', column: '2026-02' });
    expect(cells(plan.writes)).toEqual({ 'spend/0/1': 1, 'spend/0/2': 2, 'spend/1/1': 3, 'spend/1/2': 4 });
  });

  it('of months passes over the quarters', () => {
    const plan = paste({ text: '1\t2\t3\t4\t5\t6' }, { row: 'item/spend/ztc', column: '2026-01' });
    expect(cells(plan.writes)).toEqual({ 'spend/0/0': 1, 'spend/0/1': 2, 'spend/0/2': 3, 'spend/0/3': 4, 'spend/0/4': 5, 'spend/0/5': 6 });
    expect(plan).toMatchObject({ spreads: [], totals: 0, outside: 0, reach: { row: 'item/spend/ztc', column: '2026-06' } });
  });

  it('with its own quarters puts none of them into a month', () => {
    const plan = paste({ text: '1\t2\t3\t6\t4\t5\t6\t15\t21' }, { row: 'item/spend/ztc', column: '2026-01' });
    expect(cells(plan.writes)).toEqual({ 'spend/0/0': 1, 'spend/0/1': 2, 'spend/0/2': 3, 'spend/0/3': 4, 'spend/0/4': 5, 'spend/0/5': 6 });
    expect(plan).toMatchObject({ spreads: [], totals: 0, outside: 0 });
  });

  it('of equal numbers is no row of totals', () => {
    const plan = paste({ text: `${'14,000\t'.repeat(6)}\n${'20%\t'.repeat(6)}` }, { row: 'item/spend/live', column: '2026-01' });
    expect(plan.unread).toHaveLength(6); // beyond the bound
    expect(Object.keys(cells(plan.writes))).toEqual([0, 1, 2, 3, 4, 5].map((month) => `rate/0/${month}`));
  });

  it('of one cell fills all that is chosen', () => {
    const plan = paste({ text: '7' }, { row: 'item/spend/ztc', column: '2026-01', chosen: { rows: 2, columns: 4 } });
    expect(Object.keys(cells(plan.writes))).toEqual(['0/0', '0/1', '0/2', '1/0', '1/1', '1/2'].map((at) => `spend/${at}`));
  });

  it('repeats over a multiple of it, and only then', () => {
    const twice = paste({ text: '1\t2' }, { row: 'item/spend/ztc', column: '2026-01', chosen: { rows: 2, columns: 5 } });
    expect(Object.values(cells(twice.writes))).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
    const once = paste({ text: '1\t2' }, { row: 'item/spend/ztc', column: '2026-01', chosen: { rows: 2, columns: 3 } });
    expect(Object.values(cells(once.writes))).toEqual([1, 2]);
  });

  it('is turned', () => {
    const plan = paste({ text: '1\t2' }, { row: 'item/spend/ztc', column: '2026-01', options: { transposed: true } });
    expect(cells(plan.writes)).toEqual({ 'spend/0/0': 1, 'spend/1/0': 2 });
  });

  it('says how much falls on headings and beyond the edge', () => {
    expect(paste({ text: '1\t2\n3\t4' }, { row: 'item/stock', column: '2026-06' })).toMatchObject({ outside: 3 });
    expect(paste({ text: '1\n2\n3' }, { row: 'item/sales', column: '2026-01' })).toMatchObject({ outside: 1 });
  });
});

describe('cells', () => {
  it('that cannot be read stay, each with its reason', () => {
    const plan = paste({ text: 'abc\t2026/1/5\t#N/A\t9000\t-1\t6' }, { row: 'item/spend/ztc', column: '2026-01' });
    expect(cells(plan.writes)).toEqual({ 'spend/0/5': 6 });
    expect(plan.unread.map(({ ref, text, fault }) => [ref.column, text, fault])).toEqual([
      [0, 'abc', { kind: 'unreadable', reason: 'text' }],
      [1, '2026/1/5', { kind: 'unreadable', reason: 'date' }],
      [2, '#N/A', { kind: 'unreadable', reason: 'error' }],
      [3, '9000', { kind: 'bound', bound: 'max', limit: 5000 }],
      [4, '-1', { kind: 'bound', bound: 'min', limit: 0 }],
    ]);
  });

  it('that are empty clear inputs and overrides, and leave formulas', () => {
    const plan = paste({ text: '1%\t\n2\t\n' }, { row: 'item/rate', column: '2026-01' });
    expect(cells(plan.writes)).toEqual({ 'rate/0/0': 0.01, 'rate/0/1': null, 'sales/0/1': null });
    expect(cells(plan.overrides)).toEqual({ 'sales/0/0': 2 });
  });

  it('of rates mean fractions unless one is beyond 1', () => {
    const rates = (text: string) => Object.values(cells(paste({ text }, { row: 'item/rate', column: '2026-01' }).writes));
    expect(rates('0.2\t0.05\t30%')).toEqual([0.2, 0.05, 0.3]);
    expect(rates('20\t0.5\t30%')).toEqual([0.2, 0.005, 0.3]);
    expect(rates('100%\t150%\t0.5')).toEqual([1, 1.5, 0.5]);
  });

  it('that were read by a guess say how', () => {
    const guessed = (text: string) =>
      paste({ text }, { row: 'item/rate', column: '2026-01' }).read.map(({ unit, text: bare, value }) => [unit, bare, value]);
    expect(guessed('0.8\t1.2')).toEqual([[-2, '0.8', 0.008]]);
    expect(guessed('30%\t0.15\t0.2')).toEqual([[0, '0.15', 0.15]]);
    expect(guessed('30%\t15%')).toEqual([]);
  });

  it('take formulas, but not for a whole row', () => {
    expect(paste({ text: '=rate * (' }, { row: 'item/rate', column: '2026-01' })).toMatchObject({
      writes: [],
      unread: [{ text: '=rate * (', fault: { kind: 'problem', problem: { kind: 'syntax' } } }],
    });
    const plan = paste({ text: '=spend * 2\n=rate' }, { row: 'item/rate', column: '2026-01' });
    expect(cells(plan.writes)).toEqual({ 'rate/0/0': 'spend * 2' });
    expect(plan.unread).toMatchObject([{ ref: { item: 'sales' }, fault: { kind: 'row-formula' } }]);
  });
});

describe('what was copied with its totals', () => {
  const everyMonth = ['0', '1', '2', '3', '4', '5'].map((month) => `rate/0/${month}`);
  const months = (text: string, row = 'item/rate') => {
    const { writes, followed } = paste({ text }, { row, column: '2026-01' });
    return { numbers: Object.fromEntries(writes.map(({ ref, cell }) => [`${ref.item}/${ref.place}/${ref.column}`, cell])), followed };
  };

  it('comes back to its months when the row is one of means, though a month was changed or means are rounded', () => {
    // 90%, 65% and 99% have the mean 84.67%; the second quarter's and the year's stand as they were before April was changed.
    const { numbers, followed } = months('90%\t65%\t99%\t84.67%\t70%\t95%\t113%\t97.67%\t91.17%');
    expect(Object.keys(numbers)).toEqual(everyMonth);
    expect(Object.values(numbers)).toEqual([0.9, 0.65, 0.99, 0.7, 0.95, 1.13]);
    expect(followed).toBe(3);
  });

  it('is known by its means to the last digit where it is narrower than the sheet', () => {
    expect(months('90%\t65%\t99%\t84.6666666666667%\t70%').numbers).toMatchObject({ 'rate/0/2': 0.99, 'rate/0/3': 0.7 });
    expect(months('90%\t65%\t99%\t85%\t70%').numbers).toMatchObject({ 'rate/0/3': 0.85, 'rate/0/4': 0.7 });
  });

  it('is months alone where its sums say so', () => {
    expect(months('1\t2\t3\t4\t5\t6\t7\t8\t9', 'item/spend/ztc')).toMatchObject({ numbers: { 'spend/0/3': 4 }, followed: 0 });
  });
});

describe('where the sheet counts money in 万', () => {
  const money: Plan = { suanpan: 1, timeline: plan.timeline, currency: 'CNY', items: [{ id: 'rent', unit: 'CNY', values: 1500 }] };
  const numbers = createEngine(money, null).result().tables;
  const there = { plan: money, timeline, scenario: null, tables: numbers, scale: 'tenThousand' as const };
  const target = { rows: sheetRows(money, new Set(), 'en'), columns: columns.slice(2), chosen: { rows: 1, columns: 1 } };
  const read = (content: { text: string; html?: string }) =>
    readClipboard({ html: '', files: 0, ...content }, (html) => new DOMParser().parseFromString(html, 'text/html'));
  const put = (content: { text: string; html?: string }) => {
    const pasted = read(content);
    return typeof pasted === 'string' ? null : planPaste(there, pasted, target);
  };

  it('a bare number is read in 万, and it is said; others say themselves what they are', () => {
    const written = put({ text: '0.2\t¥2,000\t2000元\t0.2万\t-1' });
    expect(written?.writes.map(({ cell }) => cell)).toEqual([2000, 2000, 2000, 2000, -10_000]);
    expect(written?.read).toMatchObject([{ unit: 4, text: '0.2', value: 2000 }]);
  });

  it('cells leave in 万 and come back as they were, by text and by HTML', () => {
    const copied = copyCells(there, { cells: [[0, 1].map((column) => ({ item: 'rent', place: 0, column }))], totals: [false, false] });
    expect(copied.text).toBe('0.15\t0.15');
    expect(put({ text: copied.text })?.writes.map(({ cell }) => cell)).toEqual([1500, 1500]);
    expect(put(copied)?.writes.map(({ cell }) => cell)).toEqual([1500, 1500]);
    expect(put(copied)?.read).toEqual([]);
  });
});

describe('a number on a total', () => {
  it('is to be spread where its cells are not pasted too', () => {
    expect(paste({ text: '60' }, { row: 'item/spend/ztc', column: '2026Q1' })).toMatchObject({
      ...nothing,
      spreads: [{ ref: { item: 'spend', place: 0, column: 6 }, total: 60 }],
    });
    expect(paste({ text: '3\n1\n2' }, { row: 'item/spend', column: '2026-01' })).toMatchObject({
      spreads: [],
      totals: 0,
      writes: [{}, {}],
    });
  });

  it('is left where the total takes none', () => {
    expect(paste({ text: '60' }, { row: 'item/stock', column: '2026Q1' })).toMatchObject({ ...nothing, totals: 1 });
    expect(paste({ text: '60' }, { row: 'item/sales', column: '2026Q1' })).toMatchObject({ ...nothing, totals: 1 });
  });
});

describe('what is copied here', () => {
  const filled: Plan = {
    ...plan,
    items: plan.items.map((item) =>
      item.id === 'spend' ? { ...item, values: { ztc: [243_999.123456, 'rate * 10', 3], live: [null, 1 / 3] } } : item,
    ),
  };
  const at = { plan: filled, timeline, scenario: null, tables: createEngine(filled, null).result().tables };
  const shown = columns.filter((column) => column.period >= 0 && column.period !== 7);
  const block = (keys: string[]) => ({
    cells: keys.map((key) => {
      const row = rows.find((one) => one.key === key);
      return shown.map((column) => (row?.kind === 'item' ? { item: row.item.id, place: row.place, column: column.period } : null));
    }),
    totals: shown.map((column) => column.kind !== 'month'),
  });

  it('has every digit, rates with their sign, and no separators', () => {
    const { text } = copyCells(at, block(['item/spend/ztc', 'item/rate', 'section/goods']));
    expect(text.split('\r\n')).toEqual([
      '243999.123456\t1\t3\t244003.123456\t3\t3\t3\t244012.123456',
      '10%\t10%\t10%\t10%\t10%\t10%\t10%\t10%',
      '\t\t\t\t\t\t\t',
    ]);
  });

  it('goes back in as it was, formulas included', () => {
    const { text, html } = copyCells(at, block(['item/spend/ztc', 'item/spend/live', 'item/rate']));
    const { writes, overrides, unread, spreads } = paste({ text, html }, { row: 'item/spend/ztc', column: '2026-01' });
    expect({ overrides, spreads }).toEqual({ overrides: [], spreads: [] });
    expect(unread.map(({ fault }) => fault.kind)).toEqual(['bound']); // 243,999 is beyond the bound of 5,000
    const recipe = editCells({ plan: filled, timeline, scenario: null }, writes);
    expect(typeof recipe === 'function' && changePlan(filled, recipe).patches).toEqual([]);
  });

  it('goes months into months wherever it begins', () => {
    const { text, html } = copyCells(at, block(['item/spend/live']));
    const { writes, outside } = paste({ text, html }, { row: 'item/spend/ztc', column: '2026-02' });
    expect(cells(writes)).toEqual({ 'spend/0/1': null, 'spend/0/2': 1 / 3, 'spend/0/3': 1 / 3, 'spend/0/4': 1 / 3, 'spend/0/5': 1 / 3 });
    expect(outside).toBe(1);
  });

  it('goes in as numbers alone when asked', () => {
    const { text, html } = copyCells(at, block(['item/spend/ztc']));
    const { writes } = paste({ text, html }, { row: 'item/spend/ztc', column: '2026-01', options: { valuesOnly: true } });
    expect(cells(writes)).toMatchObject({ 'spend/0/1': 1, 'spend/0/2': 3 });
  });

  it('with headings is a table for other programs', () => {
    const { text, html } = copyCells(at, {
      cells: [[{ item: 'rate', place: 0, column: 0 }]],
      totals: [false],
      heads: { rows: ['退款 <率>'], columns: ['1月'], corner: '指标' },
    });
    expect(text).toBe('指标\t1月\r\n退款 <率>\t10%');
    expect(html).toContain('<td>退款 &lt;率&gt;</td><td>10%</td>');
    expect(html).not.toContain('data-suanpan');
  });
});
