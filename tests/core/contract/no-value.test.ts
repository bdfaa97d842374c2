import { describe, expect, it } from 'vitest';
import { isWarning, type Item } from '../../../src/core/index.ts';
import { channels, compute, type Numbers } from '../plans.ts';

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
