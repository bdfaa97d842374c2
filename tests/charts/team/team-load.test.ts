import { expect, test } from 'vitest';
import { roleLine, teamBars, teamFigures, teamLoad, teamReader, type ChartInput } from '../../../src/charts/index.ts';
import type { Plan } from '../../../src/core/index.ts';
import { plan, tableOf, tables, teamInput } from './sample-team.ts';

function loads(input: ChartInput) {
  const roles = teamLoad(input);
  if (!roles) throw new Error('no team');
  return roles;
}

/** The sample with another table. */
const withTable = (id: string, table: ReturnType<typeof tableOf>) => ({ tables: new Map([...tables, [id, table] as const]) });
const lineOf = (index: number, more: Partial<ChartInput> = {}) => roleLine(teamInput(more), loads(teamInput(more)), index)?.text;

test('load is needed over there, role by role', () => {
  const [service, design, host] = loads(teamInput());
  expect(service?.cells.map(({ load }) => load)).toEqual([1, 1, 1.6, 3]);
  expect(service?.cells.map(({ level }) => level)).toEqual(['within', 'within', 'over', 'over']);
  expect(design?.cells.map(({ level }) => level)).toEqual(['within', 'below', 'far', 'within']);
  expect([service?.idle, design?.idle, host?.idle]).toEqual([false, false, true]);
});

test('a plan without a team has no load, bars or figures', () => {
  const withoutTeam: Plan = { ...plan };
  delete withoutTeam.team;
  const bare = teamInput({ plan: withoutTeam });
  expect([teamReader(bare), teamLoad(bare), teamFigures(bare)]).toEqual([null, null, []]);
});

test('an item without roles counts for every role', () => {
  const reader = teamReader(teamInput());
  expect(reader?.value('lead', { role: 2 }, 0)).toBe(1);
  expect(reader?.cell('lead', { role: 2 })).toEqual({ item: 'hire_lead', place: 0 });
  expect(reader?.cell('required', { role: 1 })).toEqual({ item: 'heads_needed', place: 1 });
});

test('a role that breaks says when, how many are short and when hiring must begin', () => {
  // October needs 3.2 and has 2; a month's lead counted back from 1 October.
  expect(lineOf(0)).toBe('售前客服 10月缺 1.2 人（之后还有 1 个月不够），最晚 9月1日开始招人（提前 1 个月）。');
  expect(lineOf(0, { language: 'en' })).toBe(
    'Pre-sales service: 1.2 short in Oct (and in 1 later month); start hiring by 1 Sep (1 month ahead).',
  );
  expect(roleLine(teamInput(), loads(teamInput()), 0)).toMatchObject({ breaks: 2, startBy: 1 });
});

test('no lead: they must be there on the first; a lead from before the plan: too late', () => {
  expect(lineOf(0, withTable('hire_lead', tableOf([], [[0, 0, 0, 0]])))).toContain('最晚 10月1日到岗。');
  expect(lineOf(0, withTable('hire_lead', tableOf([], [[3, 3, 3, 3]])))).toContain('招人要 3 个月，来不及到岗，先靠加班或临时工。');
});

test('a role that never breaks says where it is tightest', () => {
  expect(lineOf(1)).toBe('美工人手够，最紧是 11月：需要 1 人，到岗 1 人。');
});

test('a shortage never reads as none, a missing number as no shortage', () => {
  const barely = tableOf(
    ['role'],
    [
      [2.02, 2, 2, 2],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  );
  expect(lineOf(0, withTable('heads_needed', barely))).toContain('8月缺 0.1 人');
  const missing = tableOf(
    ['role'],
    [
      [NaN, NaN, NaN, NaN],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  );
  expect(lineOf(0, withTable('heads_needed', missing))).toBe('售前客服还没有数值。');
});

test('the bars stand needed beside there, with the months that are short in their own colour', () => {
  const data = teamBars(teamInput(), loads(teamInput()), 0);
  expect(data?.category.values).toEqual(['8月', '9月', '10月', '11月']);
  expect(data?.series.map(({ values }) => values)).toEqual([
    [2, 2, 3.2, 6],
    [2, 2, 2, 2],
    [0, 0, 3.2 - 2, 4],
  ]);
  expect(data?.series[0]?.colours).toEqual(['accent', 'accent', 'missed', 'missed']);
});

test('figures of a month, a quarter and all months', () => {
  const values = (column: number) => teamFigures(teamInput({ column })).map(({ value }) => value);
  expect(values(3)).toEqual([24000 / 2700, 900, 1.2]);
  // October and November: 42,000 for 4,000 orders; 4,000 orders by 3 heads twice; the plan's own occupancy.
  expect(values(5)).toEqual([10.5, 4000 / 6, 0.95]);
  expect(values(7)).toEqual([13, 500, 0.9]);
});
