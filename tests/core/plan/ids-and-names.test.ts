import { describe, expect, it } from 'vitest';
import { planWith, read, spend } from './plan-with.ts';

describe('ids', () => {
  it.each(['Spend', '1st', 'a-b', '', 'a b', '_a', '花费'])('refuses %j', (id) => {
    const { plan, problems } = read(planWith({ items: [spend, { id, values: 1 }] }));
    expect(problems).toMatchObject([{ kind: 'bad-value', reason: 'id', path: 'items[1].id', found: id }]);
    expect(plan.items).toHaveLength(1);
  });

  it.each([
    ...['and', 'or', 'not', 'pi', 'true', 'false', 'sum', 'prev', 'average'],
    ...['erlang_b', 'erlang_c', 'service_level', 'average_wait', 'agents_needed', 'backlog', 'safety_stock', 'newsvendor'],
    ...['erlang_a_service_level', 'erlang_a_abandonment', 'chat_service_level', 'chat_agents_needed'],
  ])('refuses the reserved word %s for items, dimensions and members', (id) => {
    const reserved = { kind: 'bad-value', reason: 'reserved-id', found: id };
    expect(read(planWith({ items: [{ id, values: 1 }] })).problems).toMatchObject([reserved]);
    expect(read(planWith({ items: [], dimensions: [{ id, members: [] }] })).problems).toMatchObject([reserved]);
    expect(read(planWith({ items: [], dimensions: [{ id: 'd', members: [{ id }] }] })).problems).toMatchObject([reserved]);
    expect(read(planWith({ sections: [{ id }] })).problems).toEqual([]);
  });

  it('keeps the first of two equal ids over items, dimensions and members', () => {
    const { plan, problems } = read(
      planWith({ items: [spend, { id: 'ztc', values: 1 }, { id: 'spend', values: 2 }, { id: 'channel', values: 3 }] }),
    );
    expect(problems).toMatchObject([
      { kind: 'duplicate-id', id: 'ztc', places: ['dimensions[0].members[0]', 'items[1]'], item: 'ztc' },
      { kind: 'duplicate-id', id: 'spend', places: ['items[0]', 'items[2]'] },
      { kind: 'duplicate-id', id: 'channel', places: ['dimensions[0]', 'items[3]'] },
    ]);
    expect(plan.items).toStrictEqual([spend]);
  });

  it('lets other lists use the same ids, each once', () => {
    const event = { id: 'spend', from: '2026-11-01', to: '2026-11-11', kind: 'campaign' };
    const target = { id: 'spend', item: 'spend', per: 'year', max: 1 };
    const scenario = { id: 'spend', changes: [] };
    const same = { sections: [{ id: 'spend' }], targets: [target], scenarios: [scenario], events: [event] };
    expect(read(planWith(same)).problems).toEqual([]);
    const twice = Object.fromEntries(Object.entries(same).map(([key, list]) => [key, [...list, ...list]]));
    const { plan, problems } = read(planWith(twice));
    expect(plan).toStrictEqual(planWith(same));
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['duplicate-id', 'sections[1].id'],
      ['duplicate-id', 'targets[1].id'],
      ['duplicate-id', 'scenarios[1].id'],
      ['duplicate-id', 'events[1].id'],
    ]);
  });
});

describe('names', () => {
  it('stand on one line', () => {
    const named = { ...spend, name: { zh: '投放\n（全部）', en: 'Spend\r\n all' } };
    const { plan, problems } = read(planWith({ name: '一\u2028二', items: [named], note: 'one\ntwo' }));
    expect(problems).toMatchObject([
      { kind: 'bad-value', reason: 'line-break', path: 'name', found: '一 二' },
      { kind: 'bad-value', reason: 'line-break', path: 'items[0].name', item: 'spend' },
    ]);
    expect(plan.items[0]?.name).toEqual({ zh: '投放 （全部）', en: 'Spend all' });
    expect([plan.name, plan.note]).toEqual(['一 二', 'one\ntwo']);
  });
});
