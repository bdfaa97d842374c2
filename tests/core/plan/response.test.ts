import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/core/describe-problem.ts';
import { changePlan } from '../../../src/core/plan/change-plan.ts';
import { deleteItems } from '../../../src/core/plan/edits/delete-items.ts';
import { deleteDimension } from '../../../src/core/plan/edits/edit-dimensions.ts';
import { setOver } from '../../../src/core/plan/edits/set-over.ts';
import { usersOf } from '../../../src/core/plan/edits/users-of.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { planWith, read } from './plan-with.ts';

const dimensions = [
  { id: 'channel', members: [{ id: 'search' }, { id: 'display' }] },
  { id: 'product', members: [{ id: 'lamp' }] },
];
const items = [
  { id: 'h', over: ['channel'], values: 3 },
  { id: 'cost', over: ['channel'], formula: 'plan_cost' },
  { id: 'plan_cost', over: ['channel'], values: 1000 },
  { id: 'uv', over: ['channel'], formula: 'cost / 2' },
  { id: 'total', formula: 'sum(uv)' },
  { id: 'split', over: ['channel', 'product'], values: 1 },
];
const response = { channel: 'channel', saturation: 'h', spend: 'cost', planned: 'plan_cost', visitors: 'uv' };
const withResponse = (keys: Record<string, unknown>) => read(planWith({ dimensions, items, response: { ...response, ...keys } }));

describe('a response to spend', () => {
  test('is read as it is written', () => {
    const { plan, problems } = withResponse({});
    expect(problems).toEqual([]);
    expect(plan.response).toStrictEqual(response);
  });

  test.each<[Record<string, unknown>, object]>([
    [{ spends: 'cost' }, { kind: 'unknown-key', key: 'spends', path: 'response.spends', suggestion: 'spend' }],
    [{ spend: 'costs' }, { reason: 'unknown-reference', found: 'costs', expected: 'item', path: 'response.spend', suggestion: 'cost' }],
    [{ visitors: 'total' }, { reason: 'over', found: 'total', expected: 'channel', path: 'response.visitors' }],
    [{ planned: 'split' }, { reason: 'over-at-most', found: 'split', expected: 'channel', path: 'response.planned' }],
    [{ saturation: 3 }, { reason: 'type', path: 'response.saturation' }],
  ])('loses what does not fit: %j', (keys, problem) => {
    const { plan, problems } = withResponse(keys);
    expect(problems).toMatchObject([problem]);
    expect(plan.response).not.toHaveProperty(Object.keys(keys)[0] ?? '');
    expect(plan.response).toMatchObject({ channel: 'channel' });
    for (const told of problems)
      for (const language of ['zh', 'en'] as const) expect(describeProblem(told, plan, language)).toMatch(/[。.？?]$/);
  });

  test('is none without its dimension of channels', () => {
    const { plan, problems } = withResponse({ channel: 'channels' });
    expect(problems).toMatchObject([{ reason: 'unknown-reference', suggestion: 'channel', path: 'response.channel' }]);
    expect(plan).not.toHaveProperty('response');
    expect(withResponse({ channel: undefined }).problems).toMatchObject([{ reason: 'missing', path: 'response.channel' }]);
  });
});

describe('edits keep the response sound', () => {
  const { plan } = withResponse({});
  const after = (recipe: (draft: Plan) => void) => changePlan(plan, recipe).plan.response;

  test('an item goes with its part, and whoever deletes it can be told', () => {
    expect(after((draft) => deleteItems(draft, ['uv']))).toEqual({ ...response, visitors: undefined });
    expect(usersOf(plan, ['uv'])).toMatchObject({ response: true });
    expect(usersOf(plan, ['total'])).not.toHaveProperty('response');
  });

  test('an item that is split otherwise loses its part; without channels there is none', () => {
    expect(after((draft) => setOver(draft, 'h', []))).toEqual({ ...response, saturation: undefined });
    expect(after((draft) => setOver(draft, 'h', ['channel', 'product']))).toEqual({ ...response, saturation: undefined });
    expect(after((draft) => deleteDimension(draft, 'channel'))).toBeUndefined();
  });
});
