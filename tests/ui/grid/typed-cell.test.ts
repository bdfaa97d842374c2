import { describe, expect, it } from 'vitest';
import { typedCell } from '../../../src/ui/grid/typed-cell.ts';

describe('typedCell', () => {
  it('writes numbers, formulas without their sign, and clears', () => {
    expect(typedCell('1.2万', { values: 0 }, 0)).toEqual({ kind: 'write', cell: 12_000 });
    expect(typedCell('20', { values: 0 }, -2)).toEqual({ kind: 'write', cell: 0.2 });
    expect(typedCell('= 访客数 * 2', {}, 0)).toEqual({ kind: 'write', cell: '访客数 * 2' });
    expect(typedCell('  ', {}, 0)).toEqual({ kind: 'clear' });
  });

  it('refuses what cannot be read, and a sign without a formula', () => {
    expect(typedCell('abc', {}, 0)).toEqual({ kind: 'refused', reason: 'text' });
    expect(typedCell('=', {}, 0)).toEqual({ kind: 'refused', reason: 'empty-formula' });
  });

  it('keeps inputs within their bounds; overrides have none', () => {
    expect(typedCell('-1', { values: 0, min: 0 }, 0)).toEqual({ kind: 'out-of-bounds', bound: 'min', limit: 0 });
    expect(typedCell('120', { values: 0, max: 1 }, -2)).toEqual({ kind: 'out-of-bounds', bound: 'max', limit: 1 });
    expect(typedCell('-1', { min: 0 }, 0)).toEqual({ kind: 'write', cell: -1 });
  });
});
