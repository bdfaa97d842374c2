import fc from 'fast-check';
import type { Change, Dimension, Item, Plan, Target, Team } from '../../../src/core/plan/plan.ts';

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
);
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('直通车', '双11 “加码”', '__proto__'),
  fc.record({ zh: fc.string({ maxLength: 6 }), en: fc.string({ maxLength: 6 }) }, { requiredKeys: [] }),
);
const cell = fc.oneof({ weight: 5, arbitrary: number }, fc.constant(null), fc.constantFrom('1 + 2', 'pert(1, 2, 3)', 'item0 * 20%'));
const month = fc
  .tuple(fc.integer({ min: 2020, max: 2032 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const row = fc.oneof(cell, fc.array(cell, { minLength: 1, maxLength: 15 }));
const rule = fc.constantFrom('sum', 'mean', 'last', 'first', 'max', 'min', 'none') satisfies fc.Arbitrary<Item['total']>;
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const named = { name: text, note: text };
const fromBlock = { block: fc.constantFrom('cpt', 'a_block_of_tomorrow') };

/** An object in which only a random part of the keys is there. */
function some<T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function byMember<T>(leaf: fc.Arbitrary<T>, over: readonly Dimension[], every: boolean): fc.Arbitrary<T | Record<string, unknown>> {
  const [dimension, ...rest] = over;
  if (!dimension) return leaf;
  const part = byMember<T>(leaf, rest, every);
  const members = dimension.members.map((member) => member.id);
  const named = fc.record(Object.fromEntries(members.map((id) => [id, part])), { requiredKeys: every ? members : [] });
  return fc.oneof(
    leaf,
    named,
    fc.tuple(part, named).map(([others, own]) => ({ '*': others, ...own })),
  );
}

function place(over: readonly Dimension[], every: boolean): fc.Arbitrary<Record<string, string>> {
  const filled = over.filter((dimension) => dimension.members.length > 0);
  const keys = Object.fromEntries(filled.map(({ id, members }) => [id, fc.constantFrom(...members.map((member) => member.id))]));
  return fc.record(keys, { requiredKeys: every ? Object.keys(keys) : [] });
}

function dimensionsOf(id: string): fc.Arbitrary<Dimension> {
  return fc.integer({ min: 1, max: 3 }).chain((size) =>
    fc.record(
      {
        id: fc.constant(id),
        ...named,
        ...fromBlock,
        members: fc.tuple(
          ...Array.from({ length: size }, (_, m) => fc.record({ id: fc.constant(`${id}_m${m}`), ...named }, { requiredKeys: ['id'] })),
        ),
      },
      { requiredKeys: ['id', 'members'] },
    ),
  );
}

function itemOf(id: string, over: readonly Dimension[], isInput: boolean): fc.Arbitrary<Item> {
  const base = some<Omit<Item, 'id'>>({
    ...named,
    ...fromBlock,
    section: fc.constantFrom('s0', 's1'),
    unit: fc.string({ maxLength: 5 }),
    decimals: fc.integer({ min: 0, max: 10 }),
    source: text,
    total: rule,
    memberTotal: rule,
    totalFormula: fc.constant('1 / 2'),
    opening: byMember(fc.oneof(number, fc.array(number, { maxLength: 3 })), over, false) as fc.Arbitrary<NonNullable<Item['opening']>>,
    held: fc.array(some({ at: place(over, false), month }), { maxLength: 2 }),
  });
  const own = isInput
    ? fc.record(
        {
          values: byMember(row, over, false),
          uncertainty: fc.record(
            {
              distribution: fc.constantFrom('normal', 'pert'),
              spread: fc.double({ min: 0, max: 2, noNaN: true }).map((x) => x + 0),
              draw: fc.constantFrom('item', 'month'),
            },
            { requiredKeys: ['distribution', 'spread'] },
          ),
        },
        { requiredKeys: ['values'] },
      )
    : fc.record(
        {
          formula: byMember(fc.constantFrom('1', 'prev(item0)', 'sum(item1) * 3%'), over, true),
          overrides: fc.array(fc.record({ at: place(over, true), month, value: number }), { maxLength: 3 }),
        },
        { requiredKeys: ['formula'] },
      );
  return fc
    .tuple(base, own)
    .map(([some, rule]) => ({ id, ...(over.length > 0 ? { over: over.map((d) => d.id) } : {}), ...some, ...rule }) as Item);
}

function changeOf(item: Item, over: readonly Dimension[]): fc.Arbitrary<Change> {
  const months = fc.oneof(
    fc.constant({}),
    fc.tuple(month, month).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  );
  const act = fc.oneof(
    cell.map((set) => ({ set })),
    number.map((multiply) => ({ multiply })),
    number.map((add) => ({ add })),
  );
  const cells = fc.tuple(months, act, place(over, false)).map(([span, does, at]) => ({ item: item.id, at, ...span, ...does }));
  const whole = fc.oneof(
    byMember(fc.constant('item0 + 1'), over, true).map((formula) => ({ item: item.id, formula })),
    byMember(number, over, false).map((opening) => ({ item: item.id, opening })),
  );
  return fc.oneof(cells, whole) as fc.Arbitrary<Change>;
}

function targetOf(id: string, item: Item, over: readonly Dimension[]): fc.Arbitrary<Target> {
  const bound = fc.oneof(number, fc.array(number, { minLength: 1, maxLength: 4 }), fc.constant('item0 / 2'));
  return fc.record(
    {
      id: fc.constant(id),
      ...named,
      ...fromBlock,
      item: fc.constant(item.id),
      at: place(over, false),
      per: fc.constantFrom('month', 'quarter', 'year', 'timeline'),
      min: bound,
      max: bound,
      owner: text,
      weight: fc.nat(),
    },
    { requiredKeys: ['id', 'item', 'per', 'min'] },
  );
}

/** A team of what the plan has: parts by role want an item over `dim0` alone, figures one over no more, the day's one over `dim1`. */
function teamOf(dimensions: readonly [Dimension, Dimension], items: readonly Item[]): fc.Arbitrary<Team> {
  const [roles, halfHours] = dimensions;
  const idsOver = (fits: (over: readonly string[]) => boolean) => items.filter((item) => fits(item.over ?? [])).map(({ id }) => id);
  const among = <K extends keyof Team>(ids: readonly string[], ...keys: readonly K[]): Partial<Record<K, fc.Arbitrary<string>>> =>
    Object.fromEntries(ids.length === 0 ? [] : keys.map((key) => [key, fc.constantFrom(...ids)])) as Partial<
      Record<K, fc.Arbitrary<string>>
    >;
  const byRole = idsOver((over) => over.length === 1 && over[0] === roles.id);
  const byHalfHour = idsOver((over) => over.includes(halfHours.id));
  return fc.record(
    {
      role: fc.constant(roles.id),
      ...among(byRole, 'required', 'headcount', 'hires', 'temps'),
      ...among(
        idsOver((over) => over.every((id) => id === roles.id)),
        'wage',
        'lead',
      ),
      half_hour: fc.constant(halfHours.id),
      day: fc.constant(roles.id),
      ...among(byHalfHour, 'arrivals', 'level'),
      ...among(
        idsOver(() => true),
        'weekday_share',
      ),
      day_role: fc.constantFrom(...roles.members.map(({ id }) => id)),
    },
    { requiredKeys: ['role', 'half_hour', 'day'] },
  );
}

const anyPlan: fc.Arbitrary<Plan> = fc.tuple(dimensionsOf('dim0'), dimensionsOf('dim1')).chain((dimensions) => {
  const overs = [[], [dimensions[0]], [dimensions[1], dimensions[0]]];
  const item = (index: number) =>
    fc.tuple(fc.constantFrom(...overs), fc.boolean()).chain(([over, isInput]) => itemOf(`item${index}`, over, isInput));
  return fc.tuple(item(0), item(1), item(2)).chain((items) => {
    const overOf = (of: Item) => (of.over ?? []).map((id) => dimensions.find((d) => d.id === id)).filter((d) => d !== undefined);
    const anyChange = fc.constantFrom(...items).chain((of) => changeOf(of, overOf(of)));
    return fc.record(
      {
        suanpan: fc.constant(1 as const),
        ...named,
        currency: fc.constantFrom('CNY', 'USD'),
        timeline: fc.record({ start: month, months: fc.integer({ min: 1, max: 36 }) }),
        dimensions: fc.constant(dimensions),
        sections: fc.constant([{ id: 's0' }, { id: 's1', name: '分组', folded: true, block: 'cpt' }]),
        items: fc.shuffledSubarray(items, { minLength: 3 }),
        targets: fc
          .tuple(targetOf('t0', items[0], overOf(items[0])), targetOf('t1', items[1], overOf(items[1])))
          .map(([a, b]) => [a, { ...b, parent: 't0' }]),
        scenarios: fc
          .array(fc.array(anyChange, { maxLength: 3 }), { maxLength: 3 })
          .map((lists) => lists.map((changes, index) => ({ id: `sc${index}`, changes }))),
        correlations: fc.array(
          fc.record({
            items: fc.constant(['item0', 'item1'] as [string, string]),
            rank: fc.double({ min: -1, max: 1, noNaN: true }).map((x) => x + 0),
          }),
          { maxLength: 1 },
        ),
        events: fc
          .record(
            {
              lift: fc.oneof(positive, fc.array(positive, { minLength: 1, maxLength: 3 })),
              after: fc.record({ days: fc.integer({ min: 1, max: 30 }), lift: positive }),
              effects: fc.record({ item0: positive, item2: positive }),
              off: fc.boolean(),
            },
            { requiredKeys: [] },
          )
          .map((more) => [{ id: 'd11', name: '双11', from: '2026-10-14', to: '2026-11-11', kind: 'campaign' as const, ...more }]),
        actuals: fc.array(month, { maxLength: 3 }).map((months) => months.map((at) => ({ item: 'item2', month: at, value: 1.5 }))),
        team: teamOf(dimensions, items),
      },
      { requiredKeys: ['suanpan', 'timeline', 'dimensions', 'sections', 'items'] },
    );
  });
});

/** Sound plans of every shape the contract allows, small enough to try by the hundred; plain objects, as JSON gives them. */
export const arbitraryPlan: fc.Arbitrary<Plan> = anyPlan.map((plan) => JSON.parse(JSON.stringify(plan)) as Plan);
