import { describe, expect, it } from 'vitest';
import { channels, compute } from '../plans.ts';

describe('months and members of text cells', () => {
  it('a later cell may follow what reads the first', () => {
    const plan = compute({
      items: [
        { id: 'x', values: [5, 'y * 2', 'y * 2'] },
        { id: 'y', formula: 'prev(x) + 1' },
      ],
    });
    expect([plan.row('x'), plan.row('y'), plan.problems]).toEqual([[5, 12, 26], [6, 6, 13], []]);
  });

  it('a text that a scenario sets counts only where it is set', () => {
    const parts = {
      dimensions: [channels],
      items: [
        { id: 'x', over: ['channel'], values: 1 },
        { id: 'y', over: ['channel'], formula: 'x * 2' },
      ],
      scenarios: [{ id: 'push', changes: [{ item: 'x', at: { channel: 'ztc' }, from: '2026-02', set: 'y[live] + prev(y)' }] }],
    };
    const plan = compute(parts, 'push');
    expect([plan.row('x', 'ztc'), plan.row('y', 'ztc'), plan.problems]).toEqual([[1, 4, 10], [2, 8, 20], []]);
  });
});
