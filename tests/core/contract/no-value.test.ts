import { describe, expect, it } from 'vitest';
import { createEngine, isWarning, parsePlan, type Item, type Target } from '../../../src/core/index.ts';
import { channels, compute, documentOf, type Numbers } from '../plans.ts';

const z: Item = { id: 'z', values: [0, 1, 2] };
const hole: Item = { id: 'hole', values: [null, 5, 6] };

function given(formula: string, ...more: Item[]): Numbers {
  return compute({ items: [z, hole, { id: 'y', formula }, ...more] });
}

describe('operations without a value', () => {
  it.each([
    ['1 / z', [null, 1, 0.5]],
    ['ln(z)', [null, 0, 0.69314718056]],
    ['log10(z - 1)', [null, null, 0]],
    ['sqrt(-z)', [0, null, null]],
    ['(-2) ^ (z / 2)', [1, null, -2]],
    ['mod(5, z)', [null, 0, 1]],
    ['exp(1000 * z)', [1, null, null]],
    ['10 ^ (400 * z)', [1, null, null]],
    ['z / z', [null, 1, 1]],
    ['0 ^ -z', [1, null, null]],
    ['choose(z, 7)', [null, 7, null]],
  ])('%s', (formula, expected) => {
    const plan = given(formula);
    expect(plan.row('y')).toEqual(expected);
    const month = `2026-0${expected.indexOf(null) + 1}`;
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'y', month }]);
    expect(plan.problems.every(isWarning)).toBe(true);
  });
});

describe('no value spreads', () => {
  it.each([
    ['hole + 1', [null, 6, 7]],
    ['hole * 0', [null, 0, 0]],
    ['-hole', [null, -5, -6]],
    ['hole > 3', [null, 1, 1]],
    ['hole == hole', [null, 1, 1]],
    ['hole != 1', [null, 1, 1]],
    ['not hole', [null, 0, 0]],
    ['max(hole, 1)', [null, 5, 6]],
    ['sum(hole, 1)', [null, 6, 7]],
    ['hole ^ 0', [null, 1, 1]],
    ['if(hole > 3, 1, 2)', [null, 1, 1]],
    ['hole ? 1 : 2', [null, 1, 1]],
    ['prev(hole)', [null, null, 5]],
    ['next(hole)', [5, 6, 0]],
    ['cumulative(hole)', [null, null, null]],
    ['rolling_sum(hole, 2)', [null, null, 11]],
    ['timeline_total(hole)', [null, null, null]],
    ['hole and 1', [null, 1, 1]],
    ['clamp(hole, 1, 2)', [null, 2, 2]],
  ])('through %s, without a word', (formula, expected) => {
    const plan = given(formula);
    expect([plan.row('y'), plan.problems]).toEqual([expected, []]);
  });

  it('through members and totals', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 's', over: ['channel'], values: { ztc: [null, 1, 2], live: 5 } },
        { id: 'all', formula: 'sum(s)' },
        { id: 'least', formula: 'min(s)' },
      ],
    });
    expect([plan.row('all'), plan.row('least'), plan.row('s')]).toEqual([
      [null, 6, 7],
      [null, 1, 2],
      [null, 6, 7],
    ]);
    expect([plan.total('all', '2026'), plan.total('s', '2026', 'live'), plan.problems]).toEqual([null, 15, []]);
  });
});

describe('no value does not come from what is not taken', () => {
  it.each([
    ['if(z > 0, 6 / z, -1)', [-1, 6, 3]],
    ['z == 0 ? 0 : 6 / z', [0, 6, 3]],
    ['z > 0 and 6 / z > 4', [0, 1, 0]],
    ['z == 0 or 6 / z > 4', [1, 1, 0]],
    ['choose(z + 1, 0, 6 / z, 6 / z)', [0, 6, 3]],
    ['if_error(6 / z, 9)', [9, 6, 3]],
    ['if_error(hole, z)', [0, 5, 6]],
    ['if_error(5, 1 / z)', [5, 5, 5]],
    ['next(z, 1, 1 / (z - 2) + 1)', [1, 2, null]],
  ])('%s', (formula, expected) => {
    const plan = given(formula);
    expect(plan.row('y')).toEqual(expected);
    expect(plan.problems.length).toBe(expected.includes(null) ? 1 : 0);
  });
});

describe('why there is none', () => {
  it.each([
    ['1 / z', 'division-by-zero'],
    ['mod(5, z)', 'division-by-zero'],
    ['0 ^ (z - 1)', 'division-by-zero'],
    ['sqrt(z - 1)', 'negative-root'],
    ['(z - 1) ^ 0.5', 'negative-root'],
    ['ln(z)', 'logarithm'],
    ['log10(z)', 'logarithm'],
    ['1e300 * 1e300', 'overflow'],
    ['exp(1000)', 'overflow'],
    ['1e300 / 1e-300', 'overflow'],
    ['9 ^ 999', 'overflow'],
    ['choose(z, 1, 2)', undefined],
  ])('%s', (formula, reason) => {
    const { problems } = given(formula);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'no-value', item: 'y', month: '2026-01', ...(reason ? { reason } : {}) });
  });
});

describe('totals without a value', () => {
  const refunds: Item = { id: 'refunds', values: [1, 1, -2] };

  it('a formula on totals that divides by the year’s zero', () => {
    const plan = compute({ items: [refunds, { id: 'share', formula: '4 / refunds', total: 'formula' }] });
    expect([plan.row('share'), plan.total('share', '2026')]).toEqual([[4, 4, -2], null]);
    expect(plan.problems).toEqual([
      {
        kind: 'no-value',
        reason: 'division-by-zero',
        operation: '/',
        operands: [{ name: 'refunds', value: 0 }],
        item: 'share',
        period: '2026Q1',
      },
    ]);
    expect(plan.problems.every(isWarning)).toBe(true);
  });

  it('of all members in a month, or of one member over the year', () => {
    const items: Item[] = [
      { id: 'x', over: ['channel'], values: { ztc: [3, 1, -1], live: [-3, 1, 1] } },
      { id: 'y', over: ['channel'], formula: '6 / x', total: 'formula' },
    ];
    expect(compute({ dimensions: [channels], items }).problems).toMatchObject([
      { kind: 'no-value', item: 'y', month: '2026-01', reason: 'division-by-zero' },
    ]);
    const rooted = compute({
      dimensions: [channels],
      items: [
        { id: 'x', over: ['channel'], values: { ztc: [9, -10], live: 4 } },
        { id: 'y', over: ['channel'], values: 1, totalFormula: 'sqrt(x)' },
      ],
    });
    expect(rooted.problems).toMatchObject([
      { kind: 'no-value', item: 'y', member: ['ztc'], period: '2026Q1', reason: 'negative-root', operands: [{ name: 'x', value: -11 }] },
    ]);
  });

  it('is not told of what only reads no value', () => {
    const items: Item[] = [hole, { id: 'y', formula: '1 / hole', total: 'formula' }, { id: 'w', formula: 'y * 2', total: 'formula' }];
    const plan = compute({ items });
    expect([plan.total('w', '2026'), plan.problems]).toEqual([null, []]);
  });

  it('nor of a branch that is not taken', () => {
    const plan = compute({ items: [refunds, { id: 'y', formula: 'if(refunds == 0, 7, 1 / refunds)', total: 'formula' }] });
    expect([plan.total('y', '2026'), plan.problems]).toEqual([7, []]);
  });

  it('a function of time has none', () => {
    const plan = compute({ items: [z, { id: 'y', formula: 'prev(z) + 1', total: 'formula' }] });
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'y', period: '2026Q1', reason: 'time-in-total', operation: 'prev' }]);
    expect(plan.row('y')).toEqual([1, 1, 2]);
  });

  it('nor have formulas per member without one for all', () => {
    const plan = compute({
      dimensions: [channels],
      items: [{ id: 'y', over: ['channel'], formula: { ztc: '1', live: '2' }, total: 'formula' }],
    });
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'y', month: '2026-01', reason: 'no-rule-for-total' }]);
  });

  it('a sum beyond the largest number', () => {
    const months = compute({ items: [{ id: 'x', values: 1e308 }] });
    expect([months.row('x')[0], months.total('x', '2026')]).toEqual([1e308, null]);
    expect(months.problems).toMatchObject([{ kind: 'no-value', item: 'x', period: '2026Q1', reason: 'overflow', operation: 'sum' }]);
    const members = compute({
      dimensions: [channels],
      items: [{ id: 'x', over: ['channel'], values: 1e308, total: 'max', memberTotal: 'sum' }],
    });
    expect(members.problems).toMatchObject([{ kind: 'no-value', item: 'x', month: '2026-01', reason: 'overflow', operation: 'sum' }]);
  });

  it('comes and goes with an edit', () => {
    const { plan } = parsePlan(documentOf({ items: [refunds, { id: 'share', formula: '4 / refunds', total: 'formula' }] }));
    if (!plan) throw new Error('no plan');
    const engine = createEngine(plan, null);
    expect(engine.result().problems).toHaveLength(1);
    const mended = { ...plan, items: [{ ...refunds, values: [1, 1, 2] }, ...plan.items.slice(1)] };
    expect(engine.update(mended, null).problems).toEqual([]);
    expect(engine.update(plan, null).problems).toHaveLength(1);
  });
});

describe('bounds without a value', () => {
  const items: Item[] = [z, { id: 'x', over: ['channel'], values: { ztc: [1, 2, 3], live: 4 } }];
  const bounded = (target: Omit<Target, 'id' | 'item'>) =>
    compute({ dimensions: [channels], items, targets: [{ id: 't', item: 'x', ...target }] });

  it.each<[Omit<Target, 'id' | 'item'>, object]>([
    [
      { per: 'month', min: '6 / z' },
      { month: '2026-01', reason: 'division-by-zero', operands: [{ name: 'z', value: 0 }] },
    ],
    [
      { per: 'month', max: '6 / (z - 1)' },
      { month: '2026-02', reason: 'division-by-zero' },
    ],
    [
      { per: 'year', max: 'sqrt(-z)' },
      { period: '2026', reason: 'negative-root' },
    ],
    [
      { per: 'timeline', min: 'exp(1000 * z)' },
      { period: 'timeline', reason: 'overflow' },
    ],
    [
      { per: 'month', min: 'prev(x)' },
      { month: '2026-01', reason: 'time-in-total', operation: 'prev' },
    ],
    [
      { per: 'quarter', min: 'prev(sum(x))' },
      { period: '2026Q1', reason: 'time-in-total', operation: 'prev' },
    ],
  ])('%j', (target, expected) => {
    const plan = bounded(target);
    expect(plan.problems).toHaveLength(1);
    expect(plan.problems[0]).toMatchObject({ kind: 'no-value', target: 't', ...expected });
    expect(plan.result.targets[0]?.met).toBe(false);
  });

  it('with the member that the target names, a function of time computes', () => {
    const plan = bounded({ per: 'month', at: { channel: 'ztc' }, min: 'prev(x) + 1' });
    expect(plan.problems).toEqual([]);
    // An input without an opening stands before the start as in its first month.
    expect(plan.result.targets[0]?.periods.map(({ min, met }) => [min, met])).toEqual([
      [2, false],
      [2, true],
      [3, true],
    ]);
  });

  it('of an item that has none is told of the item only', () => {
    const plan = compute({ items: [hole, z], targets: [{ id: 't', item: 'z', per: 'month', min: 'prev(hole) + 1' }] });
    expect([plan.result.targets[0]?.met, plan.problems]).toEqual([false, []]);
  });
});

describe('no value is reported once', () => {
  it('where it began, not where it spread, and once for many months', () => {
    const plan = given('100 / (z * 0)', { id: 'w', formula: 'y * 2' }, { id: 'v', formula: 'sum(w) + cumulative(w)' });
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'y', month: '2026-01', operation: '/' }]);
    expect(plan.problems).toHaveLength(1);
  });

  it('names the member and the operands', () => {
    const plan = compute({
      dimensions: [channels],
      items: [
        { id: 'spend', over: ['channel'], values: 8 },
        { id: 'clicks', over: ['channel'], values: { ztc: 4, live: [2, 0] } },
        { id: 'cpc', over: ['channel'], formula: 'spend / clicks' },
      ],
    });
    expect(plan.problems).toMatchObject([
      {
        kind: 'no-value',
        item: 'cpc',
        member: ['live'],
        month: '2026-02',
        operation: '/',
        operands: [
          { name: 'spend', value: 8 },
          { name: 'clicks', value: 0 },
        ],
      },
    ]);
    expect(plan.problems).toHaveLength(1);
    expect([plan.row('cpc', 'ztc'), plan.row('cpc', 'live')]).toEqual([
      [2, 2, 2],
      [4, null, null],
    ]);
  });

  it('in a text cell of an input', () => {
    const plan = compute({ items: [z, { id: 'x', values: [1, '1 / (z - 1)', 3] }] });
    expect(plan.row('x')).toEqual([1, null, 3]);
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'x', month: '2026-02' }]);
  });

  it('in the months of a loop', () => {
    const plan = compute({ items: [z, { id: 'f', formula: 'prev(f) + 1 / (z - 1)' }] });
    expect(plan.row('f')).toEqual([-1, null, null]);
    expect(plan.problems).toMatchObject([{ kind: 'no-value', item: 'f', month: '2026-02' }]);
    expect(plan.problems).toHaveLength(1);
  });
});
