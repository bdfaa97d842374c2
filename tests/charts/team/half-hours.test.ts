import { expect, test } from 'vitest';
import { chartOption, halfHours, paperColours, shareProfile, worstDay, type ChartData } from '../../../src/charts/index.ts';
import { placeCount, placeIndex, type Plan, type Table } from '../../../src/core/index.ts';
import { plan, tables, teamInput, timeline } from './sample-team.ts';

const halves = ['h0830', 'h0900', 'h0930', 'h1000'];
const dayPlan: Plan = {
  ...plan,
  dimensions: [
    ...(plan.dimensions ?? []),
    {
      id: 'day',
      members: [
        { id: 'typical', name: { zh: '平常日', en: 'Typical day' } },
        { id: 'campaign', name: { zh: '大促日', en: 'Campaign day' } },
      ],
    },
    { id: 'half_hour', members: halves.map((id) => ({ id, name: `${id.slice(1, 3)}:${id.slice(3)}` })) },
    { id: 'weekday', members: [{ id: 'mon' }, { id: 'tue' }] },
  ],
  items: [
    ...plan.items,
    { id: 'chats_per_hour', name: { zh: '每小时咨询', en: 'Chats' }, over: ['day', 'half_hour'], unit: 'enquiry/hour', formula: '0' },
    { id: 'agents_needed', over: ['day', 'half_hour'], unit: 'person', formula: '0' },
    { id: 'agents_there', over: ['half_hour'], unit: 'person', formula: '0' },
    { id: 'reply_level', name: { zh: '响应达标率', en: 'Answered in time' }, over: ['day', 'half_hour'], unit: '%', formula: '0' },
    { id: 'half_hour_share', over: ['half_hour'], unit: '%', values: 0 },
    { id: 'weekday_share', over: ['weekday'], unit: '%', formula: '0' },
  ],
  team: {
    ...plan.team,
    role: 'role',
    half_hour: 'half_hour',
    day: 'day',
    day_role: 'service',
    arrivals: 'chats_per_hour',
    agents_needed: 'agents_needed',
    agents_there: 'agents_there',
    level: 'reply_level',
    half_hour_share: 'half_hour_share',
    weekday_share: 'weekday_share',
  },
};

/** A table whose months are all alike, but for those given apart; no totals. */
function alike(over: string[], sizes: number[], rows: readonly number[], november = rows): Table {
  const periods = timeline.periods.length;
  const values = new Float64Array(placeCount(sizes) * periods).fill(NaN);
  const inner = sizes.at(-1) ?? 0;
  rows.forEach((value, cell) => {
    const place = sizes.length === 2 ? [Math.floor(cell / inner), cell % inner] : [cell];
    values.fill(value, placeIndex(sizes, place) * periods, placeIndex(sizes, place) * periods + 3);
    values[placeIndex(sizes, place) * periods + 3] = november[cell] ?? NaN;
  });
  return { over, sizes, periods, values };
}

const byDay = ['day', 'half_hour'];
const input = (shares: readonly number[] = [0, 0.2, 0.5, 0.3], november = shares) =>
  teamInput({
    plan: dayPlan,
    tables: new Map([
      ...tables,
      ['chats_per_hour', alike(byDay, [2, 4], [0, 6, 10, 4, 0, 24, 39.6, 16])],
      ['agents_needed', alike(byDay, [2, 4], [0, 1, 2, 1, 0, 3, 5, 2])],
      ['agents_there', alike(['half_hour'], [4], [0, 2, 2, 2])],
      ['reply_level', alike(byDay, [2, 4], [1, 1, 0.97, 1, 1, 0.7, 0.41, 0.93])],
      ['half_hour_share', alike(['half_hour'], [4], shares, november)],
      ['weekday_share', alike(['weekday'], [2], [0.5, 0.5])],
    ]),
  });

const valuesOf = (data: ChartData | null, id: string) => data?.series.find((series) => series.id === id)?.values;

test('a campaign day shows where people are short, from the first half hour that is open', () => {
  const data = halfHours(input(), { month: 3, day: 1 });
  expect(data?.category.values).toEqual(['09:00', '09:30', '10:00']);
  expect(valuesOf(data, 'needed')).toEqual([3, 5, 2]);
  expect(valuesOf(data, 'there')).toEqual([2, 2, 2]);
  expect(valuesOf(data, 'arrivals')).toEqual([24, 39.6, 16]);
  expect(valuesOf(data, 'level')).toEqual([0.7, 0.41, 0.93]);
  expect(data?.subtitle).toBe('2026年11月 · 大促日 · 基准方案');
  expect(data?.answer).toBe('大促日有 2 个半小时人手不够，最紧是 09:30：每小时 40 次咨询，需要 5 人，到岗 2 人，响应达标率 41.0%。');
});

test('the day looked at first is the one on which most people are missing', () => {
  expect(worstDay(input(), 3)).toBe(1);
  expect(worstDay(teamInput(), 3)).toBe(0);
});

test('a typical day has enough people', () => {
  expect(halfHours(input(), { month: 0, day: 0 })?.answer).toBe('平常日每个半小时人手都够，最紧是 09:30：需要 2 人，到岗 2 人。');
  const english = halfHours({ ...input(), language: 'en' }, { month: 0, day: 0 });
  expect(english?.answer).toBe('Typical day: enough people all day; tightest at 09:30, 2 needed and 2 there.');
});

test('its three panels are drawn below each other', () => {
  const data = halfHours(input(), { month: 3, day: 1 });
  if (!data) throw new Error('no picture');
  const grid = chartOption(data, { colours: paperColours, width: 700, height: 500, titled: false })['grid'] as {
    top: number;
    height: number;
  }[];
  expect(grid).toHaveLength(3);
  grid.forEach((panel, index) =>
    expect(panel.top).toBeGreaterThan(index === 0 ? 0 : (grid[index - 1]?.top ?? 0) + (grid[index - 1]?.height ?? 0)),
  );
  expect((grid[2]?.top ?? 0) + (grid[2]?.height ?? 0)).toBeLessThanOrEqual(500);
});

test('a plan without half hours has no such picture', () => {
  expect(halfHours(teamInput(), { month: 0, day: 0 })).toBeNull();
  expect(shareProfile(teamInput(), 'half_hour_share', 0, 0)).toBeNull();
});

test('a profile that is the same all year is edited in every month, one that differs in its month', () => {
  const steady = shareProfile(input(), 'half_hour_share', 1, 0);
  expect(steady?.bars.map(({ value }) => value)).toEqual([0, 0.2, 0.5, 0.3]);
  expect([steady?.sum, steady?.columns, steady?.editable]).toEqual([1, [0, 1, 2, 3], true]);
  const differs = shareProfile(input([0, 0.2, 0.5, 0.3], [0, 0.1, 0.5, 0.3]), 'half_hour_share', 3, 0);
  expect(differs?.sum).toBeCloseTo(0.9, 12);
  expect(differs?.columns).toEqual([3]);
});

test('the week runs over its own dimension; a formula is not edited', () => {
  const week = shareProfile(input(), 'weekday_share', 0, 0);
  expect(week?.bars.map(({ id }) => id)).toEqual(['mon', 'tue']);
  expect(week?.editable).toBe(false);
});
