import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/index.ts';
import { channels, compute } from '../plans.ts';

const x: Item = { id: 'x', values: [5, 6, 7] };

function rowOf(formula: string, items: Item[] = [x], timeline = { start: '2026-01', months: 3 }): (number | null)[] {
  const plan = compute({ timeline, items: [...items, { id: 'result', formula }] });
  expect(plan.problems).toEqual([]);
  return plan.row('result');
}

describe('looking ahead', () => {
  it.each([
    ['next(x)', [6, 7, 0]],
    ['next(x, 2)', [7, 0, 0]],
    ['next(x, 0)', [5, 6, 7]],
    ['next(x, 1, 99)', [6, 7, 99]],
    ['next(x, 2, x)', [7, 6, 7]],
    ['next(x, 200, -1)', [-1, -1, -1]],
    ['next(x * 2 + 1)', [13, 15, 0]],
    ['next(month_of_year(), 1, 4)', [2, 3, 4]],
    ['prev(next(x))', [5, 6, 7]],
  ])('%s', (formula, expected) => expect(rowOf(formula)).toEqual(expected));
});

describe('one named month', () => {
  it.each([
    ['at(x, 2026, 2)', [6, 6, 6]],
    ['x / at(x, 2026, 1)', [1, 1.2, 1.4]],
    ['at(x * month_index(), 2026, 3)', [14, 14, 14]],
  ])('%s', (formula, expected) => expect(rowOf(formula)).toEqual(expected));

  it('is the opening before the start', () => {
    expect(rowOf('at(x, 2025, 12)', [{ ...x, opening: [1, 2] }])).toEqual([2, 2, 2]);
    expect(rowOf('at(x, 2025, 11)', [{ ...x, opening: [1, 2] }])).toEqual([1, 1, 1]);
  });
});

describe('the calendar', () => {
  const leap = { start: '2023-11', months: 6 };
  it.each([
    ['month_of_year()', [11, 12, 1, 2, 3, 4]],
    ['month_index()', [0, 1, 2, 3, 4, 5]],
    ['months()', [6, 6, 6, 6, 6, 6]],
    ['days_in_month()', [30, 31, 31, 29, 31, 30]],
    ['choose(month_of_year(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 110, 120)', [110, 120, 1, 2, 3, 4]],
  ])('%s', (formula, expected) => expect(rowOf(formula, [], leap)).toEqual(expected));
});

describe('sums over months', () => {
  it('ytd starts anew each calendar year', () => {
    expect(rowOf('ytd(x)', [{ id: 'x', values: [1, 2, 3, 4, 5, 6] }], { start: '2025-11', months: 6 })).toEqual([1, 3, 3, 7, 12, 18]);
  });

  it('cumulative does not', () => {
    expect(rowOf('cumulative(x)', [{ id: 'x', values: [1, 2, 3, 4, 5, 6] }], { start: '2025-11', months: 6 })).toEqual([
      1, 3, 6, 10, 15, 21,
    ]);
  });

  it.each([
    ['timeline_total(x)', [18, 18, 18]],
    ['x / timeline_total(x)', [0.277777777778, 0.333333333333, 0.388888888889]],
    ['timeline_total(x * month_index())', [20, 20, 20]],
    ['cumulative(x) - x', [0, 5, 11]],
    ['rolling_mean(x, 3)', [5, 5.33333333333, 6]],
    ['cumulative(cumulative(x))', [5, 16, 34]],
  ])('%s', (formula, expected) => expect(rowOf(formula)).toEqual(expected));

  it('goes member by member', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 's', over: ['channel'], values: { ztc: [1, 2, 3], live: [10, 20, 40] } },
        { id: 'c', over: ['channel'], formula: 'cumulative(s)' },
        { id: 't', over: ['channel'], formula: 's / timeline_total(s)' },
        { id: 'all', formula: 'cumulative(sum(s))' },
      ],
    });
    expect([plan.row('c', 'ztc'), plan.row('c', 'live'), plan.row('all')]).toEqual([
      [1, 3, 6],
      [10, 30, 70],
      [11, 33, 76],
    ]);
    expect(plan.row('t', 'ztc')).toEqual([0.166666666667, 0.333333333333, 0.5]);
  });
});

describe('settled: what arrives this month when each month’s x comes so many days later', () => {
  // One a day in January, two in February, three in March.
  const daily: Item = { id: 'x', values: [31, 56, 93], opening: 0 };
  it.each([
    ['settled(x, 0)', 0, [31, 56, 93]],
    ['settled(x, 10)', 0, [21, 46, 83]], // 21·1; 10·1 + 18·2; 10·2 + 21·3
    ['settled(x, 10)', 62, [41, 46, 83]], // ten days of December at 2
    ['settled(x, 0.5)', 0, [30.5, 55.5, 92.5]],
    ['settled(x, 31)', 0, [0, 28, 59]], // 28 days at 1; 3 at 1 and 28 at 2
    // January: 17 to 30 November at 62/30, 1 to 17 December at 2; February: 14 days of each; March: 17 and 14 days
    ['settled(x, 45)', 62, [62.9333333333, 42, 45]],
  ])('%s with %d before', (formula, opening, expected) => {
    expect(rowOf(formula, [{ ...daily, opening }])).toEqual(expected);
  });
});

describe('one number in every month', () => {
  const flows: Item = { id: 'x', values: [-100, 60, 60] };
  it('npv discounts the first month once', () => {
    expect(rowOf('npv(10%, x)', [flows])).toEqual([3.75657400451, 3.75657400451, 3.75657400451]);
  });

  it('irr', () => {
    expect(rowOf('irr(x)', [flows])).toEqual([0.130662386292, 0.130662386292, 0.130662386292]);
  });
});

it('takes whole numbers of months only', () => {
  const plan = compute({
    items: [x, { id: 'n', values: [1, 0.5, 2] }, { id: 'y', formula: 'prev(x, n)' }, { id: 'z', formula: 'prev(x, 1.5)' }],
  });
  expect(plan.row('y')).toEqual([5, null, 5]);
  expect(plan.problems.map(({ kind, item }) => [kind, item])).toEqual([
    ['wrong-arguments', 'z'],
    ['no-value', 'y'],
  ]);
});
