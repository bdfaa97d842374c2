import { expect, test } from 'vitest';
import { rosterCover, rosterLines, rosterTable, weekNeeds, type WeekNeeds } from '../../../src/charts/index.ts';
import { placeCount, type Plan, type Table } from '../../../src/core/index.ts';
import { plan, teamInput, timeline } from './sample-team.ts';

const halves = Array.from({ length: 48 }, (_, half) => ({ id: `h${half}`, name: `${Math.floor(half / 2)}:${half % 2 ? '30' : '00'}` }));
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const weekPlan: Plan = {
  ...plan,
  dimensions: [
    ...(plan.dimensions ?? []),
    { id: 'half_hour', members: halves },
    { id: 'weekday', members: weekdays.map((zh, day) => ({ id: `d${day}`, name: { zh, en: `Day ${day}` } })) },
  ],
  items: [
    ...plan.items,
    { id: 'chats', over: ['half_hour'], formula: '0' },
    { id: 'needed', over: ['half_hour'], formula: '0' },
    { id: 'weekday_share', over: ['weekday'], values: 0 },
  ],
  team: {
    ...plan.team,
    role: 'role',
    half_hour: 'half_hour',
    day_role: 'service',
    arrivals: 'chats',
    agents_needed: 'needed',
    weekday_share: 'weekday_share',
  },
};

function along(dimension: string, row: readonly number[]): Table {
  const periods = timeline.periods.length;
  const values = new Float64Array(placeCount([row.length]) * periods).fill(NaN);
  row.forEach((value, place) => values.fill(value, place * periods, place * periods + 4));
  return { over: [dimension], sizes: [row.length], periods, values };
}

/** Open from 9 to 11: 20, 40, 30 and 10 chats an hour need 2, 4, 3 and 1 people. */
const row = (four: readonly number[]) => halves.map((_, half) => four[half - 18] ?? 0);
const weekInput = (shares: readonly number[], needed = [2, 4, 3, 1]) =>
  teamInput({
    plan: weekPlan,
    tables: new Map([
      ['chats', along('half_hour', row([20, 40, 30, 10]))],
      ['needed', along('half_hour', row(needed))],
      ['weekday_share', along('weekday', shares)],
    ]),
  });
const dayOf = (week: WeekNeeds | 'unknown' | null, day: number) =>
  week === 'unknown' || week === null ? week : week.needs.slice(day * 48 + 18, day * 48 + 22);

test('a quieter weekday needs as many people as the plan needs for so many chats', () => {
  const week = weekNeeds(weekInput([0.2, 0.1, 0.2, 0.2, 0.2, 0.1, 0]), 0, 0, 1);
  expect(dayOf(week, 0)).toEqual([2, 4, 3, 1]);
  expect(dayOf(week, 1)).toEqual([1, 2, 2, 1]); // 10, 20, 15 and 5 chats
  expect(dayOf(week, 6)).toEqual([1, 1, 1, 1]); // no chats, but the shop is open
});

test('somebody is there in every open half hour, as many as are wished for', () => {
  expect(dayOf(weekNeeds(weekInput([1, 1, 1, 1, 1, 1, 1]), 0, 0, 2), 3)).toEqual([2, 4, 3, 2]);
});

test('a half hour without a number gives no roster', () => {
  expect(weekNeeds(weekInput([1, 1, 1, 1, 1, 1, 1], [2, NaN, 3, 1]), 0, 0, 1)).toBe('unknown');
  expect(weekNeeds(weekInput([0, 0, 0, 0, 0, 0, 0]), 0, 0, 1)).toBe('unknown');
});

const week: WeekNeeds = {
  days: ['周一', '周二', '周三'],
  times: halves.map(({ name }) => name),
  needs: [...row([1]), ...row([1]), ...row([])],
};
const roster = [
  { start: 36, daysOff: [2], people: 1 },
  { start: 18, daysOff: [1, 2], people: 2 },
];

test('the roster hangs on the wall: early shifts first, hours or a day off, how many come each day', () => {
  const table = rosterTable({ roster }, week, 16, 'zh');
  expect(rosterLines(table, '休', '每天上班')).toEqual([
    ['谁', '人数', '周一', '周二', '周三'],
    ['客服 1–2', '2', '9:00–17:00', '休', '休'],
    ['客服 3', '1', '18:00–2:00', '18:00–2:00', '休'],
    ['每天上班', '3', '3', '1', '0'],
  ]);
});

test('the picture shows open half hours and names the tightest', () => {
  const cover = rosterCover({ cover: [...row([3]), ...row([1]), ...row([])] }, week, '', 'zh');
  expect(cover.category.values).toEqual(['周一 9:00', '周二 9:00', '周三 9:00']);
  expect(cover.answer).toContain('周二 9:00，多出 0 人');
});
