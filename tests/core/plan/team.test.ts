import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/core/describe-problem.ts';
import { changePlan } from '../../../src/core/plan/change-plan.ts';
import { deleteItems } from '../../../src/core/plan/edits/delete-items.ts';
import { deleteDimension } from '../../../src/core/plan/edits/edit-dimensions.ts';
import { deleteMember } from '../../../src/core/plan/edits/edit-members.ts';
import { setOver } from '../../../src/core/plan/edits/set-over.ts';
import { usersOf } from '../../../src/core/plan/edits/users-of.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { planWith, read } from './plan-with.ts';

const dimensions = [
  { id: 'role', members: [{ id: 'service' }, { id: 'warehouse' }] },
  { id: 'half_hour', members: [{ id: 'h0900' }, { id: 'h0930' }] },
  { id: 'day', members: [{ id: 'typical' }, { id: 'campaign' }] },
  { id: 'weekday', members: [{ id: 'mon' }] },
];
const items = [
  { id: 'needed', over: ['role'], formula: '2' },
  { id: 'heads', over: ['role'], formula: 'prev(heads) + hires' },
  { id: 'hires', over: ['role'], values: 0 },
  { id: 'wage', over: ['role'], values: 5000 },
  { id: 'hours', values: 174 },
  { id: 'chats', over: ['day', 'half_hour'], values: 1 },
  { id: 'agents', over: ['half_hour'], values: 1 },
  { id: 'share', over: ['weekday'], values: 1 },
];
const team = {
  role: 'role',
  required: 'needed',
  headcount: 'heads',
  hires: 'hires',
  wage: 'wage',
  hours: 'hours',
  half_hour: 'half_hour',
  day: 'day',
  arrivals: 'chats',
  agents_there: 'agents',
  weekday_share: 'share',
  day_role: 'service',
};
const withTeam = (keys: Record<string, unknown>) => read(planWith({ dimensions, items, team: { ...team, ...keys } }));

describe('a team', () => {
  test('is read as it is written', () => {
    const { plan, problems } = withTeam({});
    expect(problems).toEqual([]);
    expect(plan.team).toStrictEqual(team);
  });

  test.each<[Record<string, unknown>, object]>([
    [{ hire: 'hires' }, { kind: 'unknown-key', key: 'hire', path: 'team.hire', suggestion: 'hires' }],
    [{ wage: 'wages' }, { reason: 'unknown-reference', found: 'wages', expected: 'item', path: 'team.wage', suggestion: 'wage' }],
    [{ day_role: 'host' }, { reason: 'unknown-reference', found: 'host', expected: 'member', path: 'team.day_role' }],
    [{ day: 'days' }, { reason: 'unknown-reference', found: 'days', expected: 'dimension', path: 'team.day' }],
    [{ required: 'hours' }, { reason: 'over', found: 'hours', expected: 'role', path: 'team.required' }],
    [{ wage: 'agents' }, { reason: 'over-at-most', found: 'agents', expected: 'role', path: 'team.wage' }],
    [{ level: 'heads' }, { reason: 'over', found: 'heads', expected: 'half_hour', path: 'team.level' }],
    [{ hires: 3 }, { reason: 'type', path: 'team.hires' }],
  ])('loses what does not fit: %j', (keys, problem) => {
    const { plan, problems } = withTeam(keys);
    const [key = ''] = Object.keys(keys);
    // Without kinds of days the day's items stand over a dimension that the team does not know.
    expect(problems.slice(0, 1)).toMatchObject([problem]);
    expect(problems).toHaveLength(key === 'day' ? 2 : 1);
    expect(plan.team).not.toHaveProperty(key);
    expect(plan.team).toMatchObject({ role: 'role', headcount: 'heads' });
    for (const told of problems)
      for (const language of ['zh', 'en'] as const) expect(describeProblem(told, plan, language)).toMatch(/[。.？?]$/);
  });

  test('is none without its dimension of roles', () => {
    const { plan, problems } = withTeam({ role: 'roles' });
    expect(problems).toMatchObject([{ reason: 'unknown-reference', found: 'roles', suggestion: 'role', path: 'team.role' }]);
    expect(plan).not.toHaveProperty('team');
    expect(withTeam({ role: undefined }).problems).toMatchObject([{ reason: 'missing', path: 'team.role' }]);
  });

  test('says once that the half hours are missing', () => {
    const { plan, problems } = withTeam({ half_hour: undefined });
    expect(problems).toMatchObject([{ reason: 'missing', expected: 'half_hour', path: 'team.half_hour' }]);
    expect(plan.team).not.toHaveProperty('arrivals');
  });

  test('says nothing more of an item whose own dimensions are broken', () => {
    const { plan, problems } = read(
      planWith({ dimensions, items: [{ id: 'wage', over: ['x'], values: 1 }], team: { role: 'role', wage: 'wage' } }),
    );
    expect(problems).toMatchObject([{ reason: 'unknown-reference', path: 'items[0].over[0]' }]);
    expect(plan.team).toBeDefined();
  });
});

describe('edits keep the team sound', () => {
  const { plan } = withTeam({});
  const after = (recipe: (draft: Plan) => void) => changePlan(plan, recipe).plan.team;
  const without = (...keys: string[]) => Object.fromEntries(Object.entries(team).filter(([key]) => !keys.includes(key)));

  test('an item goes with its part', () => {
    expect(after((draft) => deleteItems(draft, ['hires', 'chats']))).toEqual(without('hires', 'arrivals'));
    expect(usersOf(plan, ['hires'])).toMatchObject({ team: true });
    expect(usersOf(plan, ['mon'])).not.toHaveProperty('team');
  });

  test('an item that is split otherwise loses its part', () => {
    expect(after((draft) => setOver(draft, 'wage', []))).toEqual(team); // counts for every role
    expect(after((draft) => setOver(draft, 'wage', ['role', 'day']))).toEqual(without('wage'));
    expect(after((draft) => setOver(draft, 'heads', []))).toEqual(without('headcount'));
  });

  test('a dimension or a member goes with what stands on it', () => {
    expect(after((draft) => deleteDimension(draft, 'half_hour'))).toEqual(without('half_hour', 'arrivals', 'agents_there'));
    expect(after((draft) => deleteDimension(draft, 'day'))).toEqual(without('day'));
    expect(after((draft) => deleteMember(draft, 'role', 'service'))).toEqual(without('day_role'));
    expect(after((draft) => deleteDimension(draft, 'role'))).toBeUndefined();
  });

  test('other edits leave it untouched', () => {
    expect(changePlan(plan, (draft) => deleteItems(draft, ['nothing'])).patches).toEqual([]);
  });
});
