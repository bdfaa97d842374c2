import { describe, expect, it } from 'vitest';
import { createEngine, parsePlan, type Item, type SeekAnswer, type SeekQuestion } from '../../../src/core/index.ts';
import { channels, documentOf, type PlanParts } from '../plans.ts';

function ask(parts: PlanParts, question: SeekQuestion, scenario: string | null = null): SeekAnswer {
  const { plan, problems } = parsePlan(documentOf(parts));
  if (!plan) throw new Error(JSON.stringify(problems));
  return createEngine(plan, scenario).seek(question);
}

const x: Item = { id: 'x', values: [1, 2, 3] };

/** A result `y` that follows the driver x, sought over the timeline. */
function seek(formula: string, to: number, driver: Item = x, more: Partial<SeekQuestion> = {}): SeekAnswer {
  return ask({ items: [driver, { id: 'y', formula }] }, { item: 'y', period: 'timeline', to, change: 'x', ...more });
}

const oneMonth = { timeline: { start: '2026-01', months: 1 } };
const yFromX = { item: 'y', period: 'timeline', change: 'x' };

function factors(answer: SeekAnswer): number[] {
  return answer.solutions.map(({ factor }) => factor ?? NaN).sort((a, b) => a - b);
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(value), 1e-3)));
}

describe('one factor for the driver’s cells', () => {
  it('of a straight line', () => {
    const answer = seek('x * 10 + 5', 135); // 60 f + 15
    expect(answer.value).toBe(75);
    expectNear(factors(answer), [2]);
    expectNear(answer.solutions[0]?.cells ?? [], [2, 4, 6]);
    expectNear([answer.solutions[0]?.value ?? NaN], [135]);
    expect(answer.before.map(({ month, value }) => [month, value])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('of a square root and of a hyperbola', () => {
    expectNear(factors(seek('sqrt(x)', (1 + Math.SQRT2 + Math.sqrt(3)) * 1.1)), [1.21]);
    expectNear(factors(seek('6 / x', 22)), [0.5]); // (6 + 3 + 2) / f
  });

  it('far away: a thousand times as much, or a thousandth', () => {
    expectNear(factors(seek('x', 6000)), [1000]);
    expectNear(factors(seek('x', 0.006)), [0.001]);
  });

  it('zero', () => expectNear(factors(seek('x + 1', 3)), [0]));

  it('the one that stands already', () => expectNear(factors(seek('x', 6)), [1]));

  it('negative only where no other solves it', () => {
    expectNear(factors(seek('x', -12)), [-2]);
    expectNear(factors(seek('x ^ 2', 14 * 4)), [2]); // −2 solves it too
  });

  it('nothing to change where the goal holds already', () => {
    expectNear(factors(seek('max(x, 10)', 30, { id: 'x', values: 5 })), [1]);
    expectNear(factors(seek('7 + 0 * x', 21)), [1]);
  });

  it('two solutions of a curve that bends, the one nearer to today first', () => {
    const one: Item = { id: 'x', values: 1 };
    const answer = seek('(x - 0.5) * (3 - x)', 3 * 0.84, one); // 3.5 f − f² − 1.5 = 0.84
    const root = Math.sqrt(3.5 ** 2 - 4 * 2.34);
    expectNear(factors(answer), [(3.5 - root) / 2, (3.5 + root) / 2]);
    expectNear([answer.solutions[0]?.factor ?? NaN], [(3.5 - root) / 2]);
  });

  it('three solutions', () => {
    expectNear(factors(seek('(x - 0.5) * (x - 2) * (x - 4)', 0, { id: 'x', values: 1 })), [0.5, 2, 4]);
  });

  it('a touching one', () => {
    const [factor, ...others] = factors(seek('(x - 2.3) ^ 2', 0, { id: 'x', values: 1 }));
    expect(others).toEqual([]);
    expect(Math.abs((factor ?? NaN) - 2.3)).toBeLessThan(1e-4);
  });
});

describe('months and members', () => {
  it('only the months asked for change', () => {
    const answer = seek('x * 1', 16, x, { changeFrom: '2026-02', changeTo: '2026-02' });
    expectNear(factors(answer), [6]); // 1 + 2 f + 3
    expect(answer.before).toMatchObject([{ month: 1, value: 2 }]);
  });

  it('from a later month back to an earlier one is the same stretch', () => {
    const answer = seek('x * 1', 11, x, { changeFrom: '2026-03', changeTo: '2026-02' });
    expectNear(factors(answer), [2]); // 1 + 2 f + 3 f
    expect(seek('x', 5, x, { changeFrom: 'never', changeTo: '2026-02' })).toMatchObject({ reason: 'no-value' });
  });

  it('towards one month, quarter or year', () => {
    expectNear(factors(seek('cumulative(x)', 12, x, { period: '2026-02' })), [4]);
    expectNear(factors(seek('x * 2', 36, x, { period: '2026Q1' })), [3]);
    expectNear(factors(seek('x * 2', 36, x, { period: '2026' })), [3]);
  });

  it('of one member, towards one member’s result', () => {
    const items: Item[] = [
      { id: 'x', over: ['channel'], values: { ztc: 10, live: [1, 2, 3] } },
      { id: 'y', over: ['channel'], formula: 'x * 2 + x[ztc]' },
    ];
    const answer = ask(
      { dimensions: [channels], items },
      { item: 'y', at: { channel: 'live' }, period: 'timeline', to: 90, change: 'x', changeAt: { channel: 'ztc' } },
    );
    // live: 12 + 30 f
    expectNear(factors(answer), [2.6]);
    expect(answer.before.map(({ place, month }) => [place, month])).toEqual([
      [[0], 0],
      [[0], 1],
      [[0], 2],
    ]);
    const all = ask({ dimensions: [channels], items }, { item: 'y', period: 'timeline', to: 66, change: 'x' });
    expectNear(factors(all), [0.5]); // 132 f
  });

  it('through a total by formula', () => {
    const items: Item[] = [
      { id: 'orders', values: [10, 20, 30] },
      { id: 'visitors', values: [100, 200, 900] },
      { id: 'rate', total: 'formula', formula: 'orders / visitors' },
    ];
    expectNear(factors(ask({ items }, { item: 'rate', period: '2026', to: 0.1, change: 'visitors' })), [0.5]);
  });

  it('a formula item may be the driver: its computed cells change', () => {
    const items: Item[] = [x, { id: 'mid', formula: 'x + 1' }, { id: 'y', formula: 'mid * 2' }];
    expectNear(factors(ask({ items }, { item: 'y', period: 'timeline', to: 27, change: 'mid' })), [1.5]);
  });

  it('under a scenario', () => {
    const scenarios = [{ id: 'push', changes: [{ item: 'x', multiply: 2 }] }];
    const answer = ask(
      { items: [x, { id: 'y', formula: 'x * 10' }], scenarios },
      { item: 'y', period: 'timeline', to: 180, change: 'x' },
      'push',
    );
    expect(answer.value).toBe(120);
    expectNear(factors(answer), [1.5]);
    expectNear(answer.solutions[0]?.cells ?? [], [3, 6, 9]);
  });
});

describe('a driver that is zero everywhere', () => {
  it('is set to one number', () => {
    const answer = seek('x * 10 + 5', 105, { id: 'x', values: 0 });
    expect(answer.solutions).toHaveLength(1);
    expect(answer.solutions[0]?.factor).toBeNull();
    expectNear(answer.solutions[0]?.cells ?? [], [3, 3, 3]);
  });

  it('a negative one where no other solves it', () => {
    expectNear(seek('x + 5', 0, { id: 'x', values: 0 }).solutions[0]?.cells ?? [], [-5, -5, -5]);
  });
});

describe('bounds of the driver hold', () => {
  it('at their edge', () => {
    expectNear(factors(seek('x', 9, { ...x, max: 4.5 })), [1.5]);
    expect(seek('x', 9.1, { ...x, max: 4.5 })).toMatchObject({ solutions: [], reason: 'out-of-reach' });
    expect(seek('x', -6, { ...x, min: 0 })).toMatchObject({ solutions: [], reason: 'out-of-reach' });
  });

  it('and the nearest within them is told', () => {
    const { nearest } = seek('x', 12, { ...x, max: 4.5 });
    expectNear([nearest?.factor ?? NaN, nearest?.value ?? NaN], [1.5, 9]);
    expectNear(nearest?.cells ?? [], [1.5, 3, 4.5]);
  });
});

describe('where the result ends', () => {
  it.each<[string, number, number, number[]]>([
    ['sqrt(5 - x)', 0.1, 1, [4.99]],
    ['sqrt(5 - x)', 0, 1, [5]],
    ['ln(5 - x)', -3, 1, [5 - Math.exp(-3)]],
    ['ln(x - 50)', -5, 40, [(50 + Math.exp(-5)) / 40]],
    ['sqrt(x - 3)', 0.05, 4, [3.0025 / 4]],
    ['sqrt(2 - x) + sqrt(x - 1.9)', 0.4, 1.95, [1.91 / 1.95, 1.99 / 1.95]], // 0.3 + 0.1 at both ends
    ['sqrt((x - 2) * (x - 4))', 0.5, 1, [3 - Math.sqrt(1.25), 3 + Math.sqrt(1.25)]],
  ])('%s = %f from %f', (formula, to, now, expected) => {
    const found = factors(
      ask(
        {
          ...oneMonth,
          items: [
            { id: 'x', values: now },
            { id: 'y', formula },
          ],
        },
        { ...yFromX, to },
      ),
    );
    expectNear(found, expected);
  });

  it('a driver of the other sign is turned round', () => {
    expectNear(
      factors(
        ask(
          {
            ...oneMonth,
            items: [
              { id: 'x', values: -4 },
              { id: 'y', formula: 'sqrt(x)' },
            ],
          },
          { ...yFromX, to: 3 },
        ),
      ),
      [-2.25],
    );
  });
});

describe('far away', () => {
  it.each<[string, number, number]>([
    ['x', 1e12, 1e12],
    ['x', 1e40, 1e40],
    ['ln(x)', 100, Math.exp(100)],
    ['1e9 / x', 0.001, 1e12],
    ['ln(x)', -30, Math.exp(-30)],
  ])('%s = %f', (formula, to, factor) => {
    const [found, ...others] = factors(
      ask(
        {
          ...oneMonth,
          items: [
            { id: 'x', values: 1 },
            { id: 'y', formula },
          ],
        },
        { ...yFromX, to },
      ),
    );
    expect(others).toEqual([]);
    expect((found ?? NaN) / factor).toBeCloseTo(1, 8);
  });

  it.each([
    ['1 / (1 + x)', 0],
    ['1 - 1 / x', 1],
  ])('%s only comes ever nearer to %f', (formula, to) => {
    const answer = ask(
      {
        ...oneMonth,
        items: [
          { id: 'x', values: 1 },
          { id: 'y', formula },
        ],
      },
      { ...yFromX, to },
    );
    expect(answer).toMatchObject({ solutions: [], reason: 'out-of-reach' });
    expect(answer.nearest?.value).toBeCloseTo(to, 6);
  });
});

describe('no solution', () => {
  it('the driver has no effect', () => expect(seek('7 + 0 * x', 30)).toMatchObject({ solutions: [], reason: 'no-effect', value: 21 }));

  it('the result stays on one side', () => {
    const answer = seek('x ^ 2 + 10', 20, { id: 'x', values: 1 });
    expect(answer).toMatchObject({ solutions: [], reason: 'out-of-reach' });
    expectNear([answer.nearest?.factor ?? NaN, answer.nearest?.value ?? NaN], [0, 30]);
  });

  it('the result leaps over it', () => {
    expect(seek('ceil(x * 10)', 2.5, { id: 'x', values: [1, 0, 0] })).toMatchObject({ solutions: [], reason: 'jump' });
    expect(seek('if(x > 2, 100, 10)', 50, { id: 'x', values: [1, 0, 0] })).toMatchObject({ solutions: [], reason: 'jump' });
  });

  it('there is no value', () => {
    expect(seek('1 / 0 + x', 5)).toMatchObject({ solutions: [], reason: 'no-value' });
    expect(seek('x', 5, { id: 'x', values: null })).toMatchObject({ solutions: [], reason: 'no-value' });
  });

  it('nobody knows the item or the period', () => {
    expect(seek('x', 5, x, { change: 'nothing' })).toMatchObject({ solutions: [], reason: 'unknown' });
    expect(seek('x', 5, x, { period: '2027' })).toMatchObject({ solutions: [], reason: 'unknown' });
  });
});

it('a step that has the value on a tread is solved', () => {
  const answer = seek('round(x * 10)', 30, { id: 'x', values: [1, 0, 0] });
  const [solution] = answer.solutions;
  expect(solution?.value).toBe(30);
  expect(Math.round(10 * (solution?.factor ?? NaN))).toBe(30);
});

it('leaves the engine’s own numbers as they were', () => {
  const { plan } = parsePlan(documentOf({ items: [x, { id: 'y', formula: 'x * 2' }] }));
  if (!plan) throw new Error('no plan');
  const engine = createEngine(plan, null);
  engine.seek({ item: 'y', period: 'timeline', to: 99, change: 'x' });
  expect([...(engine.result().tables.get('y')?.values ?? [])]).toEqual([2, 4, 6, 12, 12, 12]);
});
