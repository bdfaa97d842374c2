import { expect, test } from 'vitest';
import { okrSheet } from '../../src/charts/index.ts';
import type { Target, TargetPeriod } from '../../src/core/index.ts';
import { plan, sampleInput } from './sample-plan.ts';

const period = (column: number, value: number, bounds: { min?: number; max?: number }, met: boolean): TargetPeriod => ({
  period: ['2026-01', '2026-02', '2026-03', '2026Q1', '2026'][column] ?? '',
  column,
  value,
  ...bounds,
  met,
  margin: 0,
});
const manager = { zh: '店长', en: 'Manager' };
const targets: Target[] = [
  { id: 'sales', item: 'gmv', per: 'month', min: 100000, owner: manager, weight: 3 },
  { id: 'cost', item: 'promotion', per: 'year', max: 20000, owner: manager, weight: 1 },
  { id: 'margin', item: 'conversion', per: 'year', min: 0.03, max: 0.1, name: { zh: '转化', en: 'Conversion' } },
];
const input = sampleInput({
  plan: { ...plan, targets },
  targets: [
    { id: 'sales', met: false, periods: [period(0, 100000, { min: 100000 }, true), period(1, 75000, { min: 100000 }, false)] },
    { id: 'cost', met: false, periods: [period(4, 25000, { max: 20000 }, false)] },
    { id: 'margin', met: false, periods: [period(4, NaN, { min: 0.03, max: 0.1 }, false)] },
  ],
});

test('targets stand by owner, weighted, and count as far as their worst period is reached', () => {
  const sheet = okrSheet(input);
  // weights 3, 1 and their mean 2, of 6
  expect(sheet?.objectives.map(({ owner, weight }) => [owner, weight])).toEqual([
    ['店长', 4 / 6],
    ['', 2 / 6],
  ]);
  const [sales, cost] = sheet?.objectives[0]?.results ?? [];
  expect(sales).toMatchObject({ value: '75,000 元', when: '2026年2月', bound: '≥ 10万', met: false, progress: 0.75 });
  expect(cost).toMatchObject({ when: '', progress: 0.8 }); // 20,000 of 25,000
  expect(sheet?.objectives[0]?.score).toBeCloseTo((3 * 0.75 + 0.8) / 4, 12);
  expect(sheet?.score).toBeCloseTo((3 * 0.75 + 0.8 + 0) / 6, 12);
});

test('a number that is missing reaches nothing, and a goal reached twice over counts once', () => {
  expect(okrSheet(input)?.objectives[1]?.results[0]).toMatchObject({ name: '转化', value: '–', progress: 0 });
  const twice = sampleInput({
    plan: { ...plan, targets: targets.slice(0, 1) },
    targets: [{ id: 'sales', met: true, periods: [period(0, 200000, { min: 100000 }, true)] }],
  });
  expect(okrSheet(twice)?.score).toBe(1);
});

test('a loss reaches nothing of a profit of 0', () => {
  const loss = sampleInput({
    plan: { ...plan, targets: [{ id: 'profit', item: 'profit', per: 'year', min: 0 }] },
    targets: [{ id: 'profit', met: false, periods: [period(4, -5000, { min: 0 }, false)] }],
  });
  expect(okrSheet(loss)?.score).toBe(0);
});

test('a plan without targets has no sheet', () => {
  expect(okrSheet(sampleInput({ plan: { ...plan, targets: [] } }))).toBeNull();
});
