import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  displayFormula,
  parsePlan,
  readPlanText,
  storeFormula,
  type Item,
  type Problem,
  type ProblemKind,
} from '../../../src/core/index.ts';
import { channels, compute, documentOf, type Numbers, type PlanParts } from '../plans.ts';

/** What still computes beside each mistake: 6, 12, 18. */
const sound: Item[] = [
  { id: 'base', name: { zh: '基数', en: 'Base' }, values: [2, 4, 6] },
  { id: 'sound', formula: 'base * 3' },
];
const wrong = { name: { zh: '错项', en: 'Faulty' } };

/** Like `compute`, for documents that a typed plan could not hold. */
function given(parts: Omit<PlanParts, 'items'> & { items: unknown[] }): Numbers {
  return compute({ dimensions: [channels], ...parts, items: [...sound, ...parts.items] as Item[] });
}

/** The one problem of a plan whose other items compute, and its sentence in both languages naming the item. */
function only(plan: Numbers, kind: ProblemKind, parts: Omit<PlanParts, 'items'> & { items: unknown[] }): Problem {
  expect(plan.problems.map((problem) => problem.kind)).toEqual([kind]);
  expect([plan.row('sound'), plan.total('sound', '2026')]).toEqual([[6, 12, 18], 36]);
  const [problem] = plan.problems;
  if (!problem) throw new Error('no problem');
  const document = documentOf({ dimensions: [channels], ...parts, items: [...sound, ...parts.items] as Item[] });
  const [zh, en] = [describeProblem(problem, document, 'zh'), describeProblem(problem, document, 'en')];
  expect(zh).toMatch(/错项/);
  expect(zh).toMatch(/[。？]$/);
  expect(en).toMatch(/Faulty/);
  expect(en).toMatch(/[.?]$/);
  expect(en).not.toMatch(/\p{Script=Han}|undefined|\[object/u);
  return problem;
}

function onlyOf(item: Record<string, unknown>, kind: ProblemKind): { problem: Problem; plan: Numbers } {
  const parts = { items: [{ ...wrong, ...item }] };
  const plan = given(parts);
  return { problem: only(plan, kind, parts), plan };
}

describe('each kind of problem names its place, and the rest computes', () => {
  it('syntax', () => {
    const { problem, plan } = onlyOf({ id: 'y', formula: 'base + (2' }, 'syntax');
    expect(problem).toMatchObject({ item: 'y', reason: 'unclosed', formula: 'base + (2', start: 7, end: 8 });
    expect(plan.row('y')).toEqual([null, null, null]);
  });

  it('syntax in one cell of an input', () => {
    const values = { ztc: [1, '2 +', 3], live: 7 };
    const { problem, plan } = onlyOf({ id: 'x', over: ['channel'], values }, 'syntax');
    expect(problem).toMatchObject({ item: 'x', member: ['ztc'], month: '2026-02' });
    expect([plan.row('x', 'ztc'), plan.row('x', 'live')]).toEqual([
      [1, null, 3],
      [7, 7, 7],
    ]);
  });

  it('unknown-name, in the rule of one member', () => {
    const { problem, plan } = onlyOf({ id: 'y', over: ['channel'], formula: { ztc: 'base', live: 'bsae' } }, 'unknown-name');
    expect(problem).toMatchObject({ item: 'y', member: ['live'], name: 'bsae', suggestion: 'base', formula: 'bsae', start: 0, end: 4 });
    expect([plan.row('y', 'ztc'), plan.row('y', 'live')]).toEqual([
      [2, 4, 6],
      [null, null, null],
    ]);
  });

  it('unknown-function', () => {
    const { problem } = onlyOf({ id: 'y', formula: '2 * rolling_sun(base, 2)' }, 'unknown-function');
    expect(problem).toMatchObject({ item: 'y', name: 'rolling_sun', suggestion: 'rolling_sum', start: 4 });
  });

  it.each([
    ['abs()', 'abs', 'count'],
    ['abs(1, 2)', 'abs', 'count'],
    ['if(1, 2)', 'if', 'count'],
    ['prev(base, 0.5)', 'prev', 'whole'],
    ['prev(base, -1)', 'prev', 'range'],
    ['rolling_sum(base, 0)', 'rolling_sum', 'range'],
    ['sum(base, channel)', 'sum', 'dimension'],
  ])('wrong-arguments: %s', (formula, name, reason) => {
    const { problem } = onlyOf({ id: 'y', formula }, 'wrong-arguments');
    expect(problem).toMatchObject({ item: 'y', name, reason });
  });

  it('circular', () => {
    const { problem, plan } = onlyOf({ id: 'y', over: ['channel'], formula: { ztc: 'y * 2', live: '5' } }, 'circular');
    expect(problem).toMatchObject({ item: 'y', member: ['ztc'], cycle: [{ item: 'y', member: ['ztc'] }] });
    expect([plan.row('y', 'ztc'), plan.row('y', 'live')]).toEqual([
      [null, null, null],
      [5, 5, 5],
    ]);
  });

  it('dimension-mismatch', () => {
    const parts = {
      items: [
        { id: 's', over: ['channel'], values: 1 },
        { ...wrong, id: 'y', formula: 's * 2' },
      ],
    };
    const problem = only(given(parts), 'dimension-mismatch', parts);
    expect(problem).toMatchObject({ item: 'y', name: 's', dimension: 'channel', reason: 'extra', start: 0, end: 1 });
    expect(describeProblem(problem, null, 'en')).toMatch(/sum\(/);
  });

  it.each(['s[ztc, ztc]', 's[ztc, live]'])('two members of one dimension: %s', (formula) => {
    const parts = {
      items: [
        { id: 's', over: ['channel'], values: 1 },
        { ...wrong, id: 'y', formula },
      ],
    };
    const problem = only(given(parts), 'dimension-mismatch', parts);
    expect(problem).toMatchObject({ item: 'y', name: 's', dimension: 'channel', reason: 'two-members', start: 7, end: formula.length - 1 });
  });

  it('an item and a dimension of one name', () => {
    const items = [
      { id: 's', over: ['channel'], values: 1 },
      { id: 'way', name: 'Way', values: 5 },
    ];
    const dimensions = [{ ...channels, name: 'Way' }];
    for (const formula of ['sum(s, Way)', 'Way * 2']) {
      const parts = { dimensions, items: [...items, { ...wrong, id: 'y', formula }] };
      expect(only(given(parts), 'unknown-name', parts)).toMatchObject({ item: 'y', name: 'Way', candidates: ['way', 'channel'] });
    }
    const plan = given({ dimensions, items: [...items, { id: 'y', formula: 'sum(s, channel) + way' }] });
    expect([plan.row('y'), plan.problems]).toEqual([[7, 7, 7], []]);
    const { plan: document } = parsePlan(documentOf({ dimensions, items }));
    expect(document && displayFormula('sum(s, channel) + way', document, 'zh')).toBe('sum(s, channel) + way');
    expect(document && storeFormula('sum(s, Way)', document)).toMatchObject({
      problem: { kind: 'unknown-name', candidates: ['way', 'channel'] },
    });
  });

  it('an id wins over a name, of items and dimensions alike', () => {
    const dimensions = [{ ...channels, name: 's' }];
    const items = [
      { id: 's', name: 'channel', over: ['channel'], values: 2 },
      { id: 'y', formula: 'sum(s, channel)' },
    ];
    const plan = given({ dimensions, items });
    expect([plan.row('y'), plan.problems]).toEqual([[4, 4, 4], []]);
  });

  it('duplicate-id', () => {
    const parts = {
      items: [
        { ...wrong, id: 'twice', values: 1 },
        { ...wrong, id: 'twice', values: 2 },
      ],
    };
    const problem = only(given(parts), 'duplicate-id', parts);
    expect(problem).toMatchObject({ id: 'twice' });
  });

  it('bad-value', () => {
    const { problem } = onlyOf({ id: 'x', over: ['channel'], values: { ztc: 1, elsewhere: 2 } }, 'bad-value');
    expect(problem).toMatchObject({ item: 'x', path: 'items[2].values.elsewhere' });
  });

  it('unknown-key', () => {
    const { problem, plan } = onlyOf({ id: 'x', values: 5, ovr: ['channel'] }, 'unknown-key');
    expect(problem).toMatchObject({ item: 'x', key: 'ovr', suggestion: 'over' });
    expect(plan.row('x')).toEqual([5, 5, 5]);
  });

  it('too-large: a formula', () => {
    const { problem } = onlyOf({ id: 'y', formula: `base${' + 1'.repeat(600)}` }, 'too-large');
    expect(problem).toMatchObject({ item: 'y', what: 'formula', limit: 2000, found: 2404 });
  });

  it('too-large: its depth', () => {
    const { problem } = onlyOf({ id: 'y', formula: '('.repeat(101) + 'base' + ')'.repeat(101) }, 'too-large');
    expect(problem).toMatchObject({ item: 'y', what: 'depth', limit: 100 });
  });

  it('no-value', () => {
    const { problem, plan } = onlyOf({ id: 'y', formula: '1 / (base - 4)' }, 'no-value');
    expect(problem).toMatchObject({ item: 'y', month: '2026-02', operation: '/' });
    expect(plan.row('y')).toEqual([-0.5, null, 0.5]);
  });
});

describe('a mistake elsewhere in an item', () => {
  it('in a totalFormula leaves the months', () => {
    const { plan } = onlyOf({ id: 'y', formula: 'base', totalFormula: 'bsae' }, 'unknown-name');
    expect([plan.row('y'), plan.total('y', '2026')]).toEqual([[2, 4, 6], null]);
  });

  it('in a scenario’s formula is a problem of that scenario', () => {
    const parts = {
      items: [{ ...wrong, id: 'x', values: 1 }],
      scenarios: [{ id: 'push', changes: [{ item: 'x', formula: 'nothing + 1' }] }],
    };
    expect(given(parts).problems).toEqual([]);
    const plan = compute({ ...parts, items: [...sound, ...parts.items] }, 'push');
    expect(only(plan, 'unknown-name', parts)).toMatchObject({ item: 'x', name: 'nothing', scenario: 'push' });
  });

  it('used in many cells is told once', () => {
    const { problem, plan } = onlyOf({ id: 'x', over: ['channel'], values: 'nothing' }, 'unknown-name');
    expect(problem).toMatchObject({ item: 'x', name: 'nothing' });
    expect(plan.row('x')).toEqual([null, null, null]);
  });
});

describe('limits', () => {
  it('2,000 items, 120 months, 3 dimensions an item, 1,000 members', () => {
    const many = Array.from({ length: 2001 }, (_, i) => ({ id: `i${i}`, values: 1 }));
    expect(parsePlan(documentOf({ items: many })).problems).toMatchObject([{ kind: 'too-large', what: 'items', limit: 2000 }]);
    expect(parsePlan({ ...documentOf({ items: [] }), timeline: { start: '2026-01', months: 121 } }).problems).toMatchObject([
      { kind: 'too-large', what: 'months', limit: 120 },
    ]);
    const dimensions = Array.from({ length: 4 }, (_, i) => ({ id: `d${i}`, members: [{ id: `m${i}` }] }));
    const over = dimensions.map(({ id }) => id);
    expect(parsePlan(documentOf({ dimensions, items: [{ id: 'x', over, values: 1 }] })).problems).toMatchObject([
      { kind: 'too-large', what: 'dimensions', limit: 3, item: 'x' },
    ]);
    const members = Array.from({ length: 1001 }, (_, i) => ({ id: `m${i}` }));
    expect(parsePlan(documentOf({ dimensions: [{ id: 'd', members }], items: [] })).problems).toMatchObject([
      { kind: 'too-large', what: 'members', limit: 1000 },
    ]);
  });

  it('500,000 cells', () => {
    const members = Array.from({ length: 1000 }, (_, i) => ({ id: `m${i}` }));
    const items = Array.from({ length: 6 }, (_, i) => ({ id: `i${i}`, over: ['d'], values: 1 }));
    const read = parsePlan({ ...documentOf({ dimensions: [{ id: 'd', members }], items }), timeline: { start: '2026-01', months: 100 } });
    expect(read.problems).toMatchObject([{ kind: 'too-large', what: 'cells', limit: 500_000, item: 'i5' }]);
  });

  it('10 MB a file', () => {
    const { problems } = readPlanText(JSON.stringify(documentOf({ items: [] })) + ' '.repeat(10_000_001));
    expect(problems).toMatchObject([{ kind: 'too-large', what: 'file' }]);
  });
});
