import { describe, expect, it } from 'vitest';
import { formulaPieces } from '../../../src/ui/formula/formula-pieces.ts';
import { smallPlan } from '../grid/small-plan.ts';

const words = (formula: string, members: [string, string][] = []) =>
  formulaPieces(formula, smallPlan, 'zh', new Map(members)).map((piece) =>
    piece.kind === 'text' ? piece.text : `<${piece.text} ${piece.item}@${piece.place}>`,
  );

describe('formulaPieces', () => {
  it('turns items into names that lead to the same member', () => {
    expect(words('spend / 2 - all', [['channel', 'live']])).toEqual(['<投放 spend@1>', ' ÷ 2 − ', '<合计访客 all@0>']);
    expect(words('spend', [])).toEqual(['<投放 spend@2>']);
  });

  it('leaves functions as they are and names members', () => {
    expect(words('prev(visitors[ztc]) - sum(spend, channel)')).toEqual([
      'prev(',
      '<访客数[直通车] visitors@0>',
      ') − sum(',
      '<投放 spend@2>',
      ', 渠道)',
    ]);
  });

  it('keeps what it does not know', () => {
    expect(words('nothing >= 1e3')).toEqual(['nothing ≥ 1e3']);
  });
});
