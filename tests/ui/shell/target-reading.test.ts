import { describe, expect, it } from 'vitest';
import type { Item, Plan, Table, Target, TargetResult } from '../../../src/core/index.ts';
import { inSight, readTarget } from '../../../src/ui/shell/target-reading.ts';

const sales: Item = { id: 'sales', values: 0 };
const plan: Plan = { suanpan: 1, timeline: { start: '2026-01', months: 3 }, items: [sales] };
const SPANS = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
  { from: 2, to: 3 },
  { from: 0, to: 3 },
];
const tableOf = (...values: number[]): Table => ({ over: [], sizes: [], periods: values.length, values: Float64Array.from(values) });
const monthly: Target = { id: 'monthly', item: 'sales', per: 'month', min: 100 };

function period(column: number, value: number, min: number) {
  return { period: `2026-0${column + 1}`, column, value, min, met: value >= min, margin: value - min };
}

function read(target: Target, periods: TargetResult['periods'], table: Table, item: Item = sales) {
  const reading = readTarget(plan, item, target, { id: target.id, met: periods.every((one) => one.met), periods }, table, SPANS, 3);
  if (!reading) throw new Error('no reading');
  return reading;
}

describe('a target per month', () => {
  it('shows the first month that is missed, and all that are', () => {
    const reading = read(monthly, [period(0, 120, 100), period(1, 90, 100), period(2, 80, 100)], tableOf(120, 90, 80, 290));
    expect(reading.state).toBe('missed');
    expect(reading.focus.column).toBe(1);
    expect(reading.missed.map((one) => one.column)).toEqual([1, 2]);
    expect(reading.side).toBe('min');
  });

  it('shows the tightest month when all are met, and calls it narrow under 2.5 % to spare', () => {
    const narrow = read(monthly, [period(0, 120, 100), period(1, 102, 100), period(2, 110, 100)], tableOf(120, 102, 110, 332));
    expect([narrow.state, narrow.focus.column]).toEqual(['narrow', 1]);
    const met = read(monthly, [period(0, 120, 100), period(1, 103, 100), period(2, 110, 100)], tableOf(120, 103, 110, 333));
    expect(met.state).toBe('met');
  });

  it('lays each month its own bound beside the course', () => {
    const reading = read(monthly, [period(0, 120, 100), period(1, 102, 90), period(2, 110, 95)], tableOf(120, 102, 110, 332));
    expect(reading.limit).toEqual([100, 90, 95]);
    expect(reading.months).toEqual([120, 102, 110]);
  });

  it('is missed where a month has no value', () => {
    const none = { period: '2026-02', column: 1, value: NaN, min: 100, met: false, margin: NaN };
    expect(read(monthly, [period(0, 120, 100), none], tableOf(120, NaN, 110, NaN)).state).toBe('missed');
  });
});

describe('a target over the year', () => {
  const yearly: Target = { id: 'yearly', item: 'sales', per: 'year', min: 300 };
  const whole = (value: number, min: number) => [{ period: '2026', column: 3, value, min, met: value >= min, margin: value - min }];

  it('spreads the bound of a sum evenly over the months of its line', () => {
    expect(read(yearly, whole(330, 300), tableOf(120, 102, 108, 330)).limit).toEqual([100, 100, 100]);
  });

  it('keeps the bound of a rate as it is', () => {
    const rate: Item = { id: 'sales', total: 'formula', formula: 'a / b' };
    expect(read(yearly, whole(0.4, 0.3), tableOf(0.4, 0.4, 0.4, 0.4), rate).limit).toEqual([0.3, 0.3, 0.3]);
  });

  it('measures what is to spare over a bound of 0 by the size of the item', () => {
    expect(read(yearly, whole(2, 0), tableOf(60, -60, 2, 2)).state).toBe('narrow');
    expect(read(yearly, whole(20, 0), tableOf(60, -60, 20, 20)).state).toBe('met');
  });
});

it('takes the nearer bound of a range', () => {
  const range: Target = { id: 'range', item: 'sales', per: 'year', min: 0.03, max: 0.1 };
  const at = (value: number, met: boolean, margin: number) =>
    read(range, [{ period: '2026', column: 3, value, min: 0.03, max: 0.1, met, margin }], tableOf(0, 0, 0, value)).side;
  expect(at(0.04, true, 0.01)).toBe('min');
  expect(at(0.09, true, 0.01)).toBe('max');
  expect(at(0.12, false, -0.02)).toBe('max');
  expect(at(0.01, false, -0.02)).toBe('min');
});

it('finds the place of one member', () => {
  const spend: Item = { id: 'sales', over: ['channel'], values: 0 };
  const withChannels: Plan = { ...plan, items: [spend], dimensions: [{ id: 'channel', members: [{ id: 'a' }, { id: 'b' }] }] };
  const table: Table = { over: ['channel'], sizes: [2], periods: 4, values: Float64Array.from([1, 1, 1, 3, 5, 6, 7, 18, 6, 7, 8, 21]) };
  const target: Target = { id: 'b', item: 'sales', at: { channel: 'b' }, per: 'month', min: 4 };
  const reading = readTarget(withChannels, spend, target, { id: 'b', met: true, periods: [period(0, 5, 4)] }, table, SPANS, 3);
  expect(reading?.place).toBe(1);
  expect(reading?.months).toEqual([5, 6, 7]);
});

it('puts missed targets first where there are more than stand side by side', () => {
  const targets = Array.from({ length: 11 }, (_, index): Target => ({ id: `t${index}`, item: 'sales', per: 'year', min: 1 }));
  const results = targets.map(({ id }): TargetResult => ({ id, met: id !== 't4' && id !== 't10', periods: [] }));
  const order = (some: readonly Target[]) => inSight(some, results).map(({ id }) => id);
  expect(order(targets)).toEqual(['t4', 't10', 't0', 't1', 't2', 't3', 't5', 't6', 't7', 't8', 't9']);
  expect(order(targets.slice(0, 10))).toEqual(targets.slice(0, 10).map(({ id }) => id));
});
