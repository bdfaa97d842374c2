import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/core/describe-problem.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { BadValueReason, Cause, LinkReason, NoValueReason, Problem, SyntaxReason } from '../../src/core/problem.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 12 },
  dimensions: [{ id: 'channel', name: { zh: '渠道', en: 'Channel' }, members: [{ id: 'ztc', name: { zh: '直通车', en: 'Search ads' } }] }],
  items: [
    { id: 'spend', name: { zh: '投放', en: 'Spend' }, over: ['channel'], values: 1 },
    { id: 'cpc', values: 1 },
  ],
  targets: [{ id: 'sales', name: '销售额', item: 'cpc', per: 'month', min: 1 }],
  scenarios: [{ id: 'push', name: { zh: '双11加码', en: 'Double 11 push' }, changes: [] }],
};

const syntaxReasons: Record<SyntaxReason, true> = {
  empty: true,
  unexpected: true,
  unclosed: true,
  percent: true,
  assignment: true,
  'implicit-multiplication': true,
  text: true,
  'not-allowed': true,
  'chained-comparison': true,
  number: true,
  'member-brackets': true,
  json: true,
};
const badReasons: Record<BadValueReason, true> = {
  missing: true,
  type: true,
  id: true,
  'reserved-id': true,
  month: true,
  version: true,
  'unknown-reference': true,
  'values-and-formula': true,
  'neither-values-nor-formula': true,
  'not-finite': true,
  'member-missing': true,
  'total-formula-missing': true,
  'exactly-one': true,
  'not-allowed-here': true,
  range: true,
  'one-of': true,
  'bounds-missing': true,
  'line-break': true,
  over: true,
  'over-at-most': true,
};
const linkReasons: Record<LinkReason, true> = {
  'not-a-link': true,
  cut: true,
  altered: true,
  'newer-version': true,
  'unknown-template': true,
  'too-large': true,
  unreadable: true,
};
const noValueReasons: Record<NoValueReason, true> = {
  'division-by-zero': true,
  'negative-root': true,
  logarithm: true,
  overflow: true,
  'argument-bounds': true,
  'queue-without-end': true,
  'time-in-total': true,
  'no-rule-for-total': true,
};
const large = ['items', 'months', 'dimensions', 'members', 'cells', 'formula', 'file', 'depth'] as const;

const causes: Cause[] = [
  ...Object.keys(syntaxReasons).map((reason): Cause => ({ kind: 'syntax', reason: reason as SyntaxReason, found: 'x' })),
  ...Object.keys(badReasons).map((reason): Cause => ({
    kind: 'bad-value',
    reason: reason as BadValueReason,
    found: 'x',
    expected: 'item',
  })),
  ...['no-members', 'formula-item', 'whole-item', 'no-loop'].map((expected): Cause => ({
    kind: 'bad-value',
    reason: 'not-allowed-here',
    found: 'x',
    expected,
  })),
  ...Object.keys(linkReasons).map((reason): Cause => ({ kind: 'link', reason: reason as LinkReason, found: 'x' })),
  ...large.map((what): Cause => ({ kind: 'too-large', what, limit: 2000, found: 2001 })),
  ...(['count', 'whole', 'range', 'dimension'] as const).map((reason): Cause => ({
    kind: 'wrong-arguments',
    name: 'prev',
    reason,
    expected: 'prev(x, [n])',
    found: '3',
  })),
  ...(['extra', 'foreign-member', 'two-members', 'not-an-item'] as const).map((reason): Cause => ({
    kind: 'dimension-mismatch',
    name: 'spend',
    dimension: 'channel',
    reason,
  })),
  { kind: 'unknown-name', name: 'spent', suggestion: 'spend' },
  { kind: 'unknown-name', name: 'pan', memberOf: 'spend' },
  { kind: 'unknown-name', name: 'x', candidates: ['spend', 'cpc'] },
  { kind: 'unknown-function', name: 'summ', suggestion: 'sum' },
  { kind: 'circular', cycle: [{ item: 'spend', member: ['ztc'] }, { item: 'cpc' }, { item: 'spend', member: ['ztc'] }] },
  { kind: 'duplicate-id', id: 'spend', places: ['items[0]', 'items[1]'] },
  { kind: 'unknown-key', key: 'vallues', suggestion: 'values' },
  ...Object.keys(noValueReasons).map((reason): Cause => ({ kind: 'no-value', operation: 'x', reason: reason as NoValueReason })),
  {
    kind: 'no-value',
    operation: '/',
    operands: [
      { name: 'spend', value: 1 },
      { name: 'cpc', value: 0 },
    ],
  },
];

describe('every kind and reason', () => {
  const sentences = (language: 'zh' | 'en') => causes.map((cause) => describeProblem({ item: 'spend', ...cause }, plan, language));

  it('is one line that names the place and ends as a sentence', () => {
    for (const sentence of sentences('en')) expect(sentence).toMatch(/^Spend \(spend\): [^\n]*[.?]$/);
    for (const sentence of sentences('zh')) expect(sentence).toMatch(/^投放 \(spend\)[^\n]*[。?\uFF1F]$/);
  });

  it('has a sentence of its own', () => {
    // "type" and "month" both say what is needed here: the one pair that may read alike.
    for (const language of ['zh', 'en'] as const) expect(new Set(sentences(language)).size).toBeGreaterThanOrEqual(causes.length - 1);
  });

  it('leaves nothing unsaid and holds no other language', () => {
    for (const sentence of [...sentences('zh'), ...sentences('en')]) expect(sentence).not.toMatch(/undefined|null\b|\[object|""|“”/);
    for (const sentence of sentences('en')) expect(sentence).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it.each<[Problem, string, string]>([
  [
    { kind: 'unknown-name', name: 'spent', suggestion: 'spend', item: 'cpc', member: ['ztc'], month: '2026-03' },
    'cpc, Search ads (ztc), 2026-03: there is no item called "spent". Did you mean "spend"?',
    'cpc · 直通车 (ztc) · 2026-03\uFF1A没有叫“spent”的指标。是不是“spend”\uFF1F',
  ],
  [
    { kind: 'bad-value', reason: 'exactly-one', expected: 'set, multiply', scenario: 'push', path: 'scenarios[0].changes[1]' },
    'Double 11 push (push), in the file at scenarios[0].changes[1]: a change of a scenario does one thing (set, multiply), and this one does none. Write one.',
    '双11加码 (push) · 文件中 scenarios[0].changes[1]\uFF1A方案的一条改动只能用一种改法\uFF08set, multiply\uFF09\uFF0C现在没有写。请写上一种。',
  ],
  [
    { kind: 'bad-value', reason: 'bounds-missing', target: 'sales' },
    '销售额 (sales): the target has no bound. Give it a least (min) or a most (max).',
    '销售额 (sales)\uFF1A这个目标没有上下限。请填写下限\uFF08min\uFF09或上限\uFF08max\uFF09。',
  ],
  [
    {
      ...{ kind: 'no-value', operation: 'agents_needed', reason: 'argument-bounds', item: 'cpc', month: '2026-03' },
      operands: [{ name: 'spend', value: 1 }],
      argument: { name: 'level', least: 0, below: 1, value: 1 },
    },
    'cpc, 2026-03: in agents_needed(), level must be at least 0 and below 1, and is 1 (Spend (spend) = 1). Check the numbers it uses, or give another number with if_error().',
    'cpc · 2026-03\uFF1Aagents_needed() 里的 level 不能小于 0\uFF0C要小于 1\uFF0C现在是 1\uFF08投放 (spend) = 1\uFF09。请检查所用的数字\uFF0C或用 if_error() 给出另一个数。',
  ],
  [
    { kind: 'circular', cycle: [{ item: 'spend', member: ['ztc'] }, { item: 'cpc' }, { item: 'spend', member: ['ztc'] }], item: 'spend' },
    'Spend (spend): the formula depends on itself in the same month: Spend (spend), Search ads (ztc) → cpc → Spend (spend), Search ads (ztc). Break one step, for example by reading the month before with prev().',
    '投放 (spend)\uFF1A公式绕了一圈\uFF0C同一个月里又用到自己\uFF1A投放 (spend) · 直通车 (ztc) → cpc → 投放 (spend) · 直通车 (ztc)。请断开其中一步\uFF0C例如用 prev() 取上月的数。',
  ],
])('puts names in the reader’s language, with the id: %j', (problem, en, zh) => {
  expect(describeProblem(problem, plan, 'en')).toBe(en);
  expect(describeProblem(problem, plan, 'zh')).toBe(zh);
});

it('closes the ring of a loop', () => {
  const problem: Problem = { kind: 'circular', cycle: [{ item: 'spend' }, { item: 'cpc' }], item: 'spend' };
  expect(describeProblem(problem, plan, 'zh')).toContain('投放 (spend) → cpc → 投放 (spend)。');
  expect(describeProblem({ ...problem, cycle: [{ item: 'cpc' }] }, plan, 'en')).toContain(': cpc → cpc.');
});

it('speaks of a file that could not be read', () => {
  const problem: Problem = { kind: 'syntax', reason: 'json', line: 3, column: 7, found: '}' };
  expect(describeProblem(problem, null, 'en')).toBe(
    'The plan file cannot be read from line 3, column 7 on ("}" is not valid JSON there). Mend it there, or export the plan again.',
  );
  expect(describeProblem(problem, null, 'zh')).toContain('第 3 行第 7 列');
});
