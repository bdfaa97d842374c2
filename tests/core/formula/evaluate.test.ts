import { describe, expect, it } from 'vitest';
import { evaluateFormula, functions } from '../../../src/core/index.ts';

function valueOf(formula: string): number {
  const { value, problem } = evaluateFormula(formula);
  expect(problem).toBeNull();
  return value;
}

describe('percent', () => {
  it.each([
    ['20%', 0.2],
    ['5 * 20% + 1', 2],
    ['20% * 5', 1],
    ['50%^2', 0.25],
    ['-20%', -0.2],
    ['1-10%', 0.9],
    ['(1 + 5%) ^ 2', 1.1025],
    ['2.5e1%', 0.25],
    ['.5%', 0.005],
    ['10%-5%', 0.05],
    ['10%+5', 5.1],
    ['10%(5)', null],
    ['300% > 2', 1],
    ['max(20%, 30%)', 0.3],
    ['mod(7, 3)', 1],
    ['mod(-7, 3)', 2], // a − b·⌊a/b⌋
    ['mod(7, -3)', -2],
    ['mod(5.5, 2)', 1.5],
  ])('%s', (formula, expected) => {
    if (expected === null) expect(evaluateFormula(formula).problem).toMatchObject({ kind: 'syntax' });
    else expect(valueOf(formula)).toBeCloseTo(expected, 12);
  });

  it.each(['(1 + 1)%', 'pi%', '7 % 3', 'abs(2)%', '20%%', '20 %', '%'])('any other %% is refused: %s', (formula) => {
    expect(evaluateFormula(formula).problem).toMatchObject({ kind: 'syntax', reason: 'percent' });
  });
});

describe('operators', () => {
  it.each([
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['-2^-2', -0.25],
    ['--3', 3],
    ['+3 - -2', 5],
    ['1 - 2 - 3', -4],
    ['8 / 4 / 2', 1],
    ['2 + 3 * 4', 14],
    ['2 * 3 ^ 2', 18],
    ['8 / 2 * 4', 16],
    ['-3 * -2', 6],
    ['1e3 + 1.5E-1', 1000.15],
    ['pi', Math.PI],
    ['PI * 2', 2 * Math.PI],
    ['3 > 2', 1],
    ['3 >= 3', 1],
    ['2 < 2', 0],
    ['2 <= 1', 0],
    ['2 == 2', 1],
    ['2 != 2', 0],
    ['2 <> 3', 1],
    ['1 + 1 == 2', 1],
    ['not 3 > 5', 1],
    ['not 0', 1],
    ['not 5', 0],
    ['not not 5', 1],
    ['not 1 == 2 and 1', 1],
    ['not (1 > 2) == 0', 0], // not ((1 > 2) == 0)
    ['not 0 + 1', 0], // not (0 + 1)
    ['1 or not 1 and 0', 1],
    ['1 or 1 and 0', 1],
    ['0 and 1 or 1', 1],
    ['2 and 3', 1],
    ['0 or 7', 1],
    ['1 > 2 or 2 > 1', 1],
    ['NOT 1 OR 1', 1],
    ['1 ? 2 : 3', 2],
    ['0 ? 2 : 0 ? 3 : 4', 4],
    ['1 > 2 ? 5 : 3 + 3', 6],
    ['1 + (2 > 1 ? 10 : 20)', 11],
    ['not 0 ? 1 : 2', 1],
    ['if(2 > 1, 3, 4) + If(0, 1, 2)', 5],
    ['MAX(1, Sum(2, 3))', 5],
    ['(((7)))', 7],
    ['max(not 1, 2)', 2],
  ])('%s', (formula, expected) => expect(valueOf(formula)).toBe(expected));
});

describe('full-width and typographic characters', () => {
  it.each([
    ['１２＋３', 15],
    ['（1＋2）＊3', 9],
    ['6÷2×4', 12],
    ['ｍａｘ（1，2）', 2],
    ['max(1，2、3)', 3],
    ['２０％ × 5', 1],
    ['5－2', 3],
    ['3−1', 2],
    ['1？2：3', 2],
    ['2＞1', 1],
    ['2 ≥ 2', 1],
    ['2≤1', 0],
    ['3≠3', 0],
    ['1　＋　2', 3],
    ['2＾3', 8],
    ['2＝＝2', 1],
    ['2＜＞2', 0],
    ['１．５＋１', 2.5],
  ])('%s', (formula, expected) => expect(valueOf(formula)).toBe(expected));
});

describe('rounding', () => {
  it.each([
    ['round(2.345, 2)', 2.35],
    ['round(1.005, 2)', 1.01],
    ['round(-2.5)', -3],
    ['round(2.5)', 3],
    ['round(-2.345, 2)', -2.35],
    ['round(1234.5, -2)', 1200],
    ['floor(-1.5)', -2],
    ['ceil(-1.5)', -1],
    ['ceiling(1.2)', 2],
    ['average(1, 2, 6)', 3],
    ['clamp(5, 1, 3)', 3],
  ])('%s', (formula, expected) => expect(valueOf(formula)).toBe(expected));
});

describe('every example of the registry', () => {
  const examples = functions.flatMap((entry) => entry.examples);
  it.each(examples)('%s', (formula, printed) => {
    const found = valueOf(formula);
    const text = String(printed);
    const decimals = text.includes('e') ? null : (text.split('.')[1]?.length ?? 0);
    if (decimals === null || decimals === 0) expect(found).toBeCloseTo(printed, 9);
    else expect(Number(found.toFixed(decimals))).toBe(printed);
  });
});
