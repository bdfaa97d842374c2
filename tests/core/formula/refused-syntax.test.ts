import { describe, expect, it } from 'vitest';
import { evaluateFormula, storeFormula } from '../../../src/core/index.ts';
import { compute, documentOf } from '../plans.ts';

describe('refused', () => {
  it.each([
    ['assignment', 'a = 3', 'assignment'],
    ['assignment of a function', 'f(x) = x', 'assignment'],
    ['implicit multiplication', '2 pi', 'implicit-multiplication'],
    ['implicit multiplication', '2pi', 'implicit-multiplication'],
    ['implicit multiplication', '(1)(2)', 'implicit-multiplication'],
    ['implicit multiplication', '2(3)', 'implicit-multiplication'],
    ['implicit multiplication', 'pi pi', 'implicit-multiplication'],
    ['a string', '"a"', 'text'],
    ['a string', "'a'", 'text'],
    ['a string', '“a”', 'text'],
    ['transpose', "pi'", 'text'],
    ['an object', '{a: 1}', 'not-allowed'],
    ['property access', 'pi.a', null],
    ['property access', 'pi["a"]', null],
    ['a factorial', '3!', 'not-allowed'],
    ['several statements', '1; 2', 'not-allowed'],
    ['??', '1 ?? 2', 'not-allowed'],
    ['a bit operator', '1 & 2', 'not-allowed'],
    ['a bit operator', '1 | 2', 'not-allowed'],
    ['a bit operator', '~1', 'not-allowed'],
    ['a shift', '1 << 2', null],
    ['a shift', '8 >> 1', null],
    ['an element-wise operator', '1 .* 2', null],
    ['an element-wise operator', '1 ./ 2', null],
    ['an element-wise operator', '1 .^ 2', null],
    ['a line break', '1 +\n2', 'not-allowed'],
    ['a line break in a name', '「a\nb」', 'not-allowed'],
    ['a comment', '1 # two', 'not-allowed'],
    ['a backslash', '1 \\ 2', 'not-allowed'],
    ['a dollar', '$1', 'not-allowed'],
    ['chained comparisons', '1 < 2 < 3', 'chained-comparison'],
    ['chained comparisons', '3 >= 2 == 1', null],
    ['a range', '1:3', null],
    ['a range', '1:2:3', null],
    ['a matrix', '[1, 2]', null],
    ['a matrix', '[1; 2]', null],
    ['a hexadecimal number', '0x1F', null],
    ['a binary number', '0b101', null],
    ['a number too large', '1e999', 'number'],
    ['two points', '1.2.3', null],
    ['nothing', '', 'empty'],
    ['blanks', '  \t ', 'empty'],
    ['half a sum', '1 +', 'unexpected'],
    ['a lone operator', '*', 'unexpected'],
    ['two operators', '2 * / 3', 'unexpected'],
    ['an open bracket', '(1 + 2', 'unclosed'],
    ['a bracket too many', '1 + 2)', 'unexpected'],
    ['crossed brackets', '(1]', 'unexpected'],
    ['an open name', '「a', 'unclosed'],
    ['a comma', '1, 2', null],
    ['an empty argument', 'max(1,,2)', null],
    ['an equals sign in front', '=1+2', 'assignment'],
    ['=> ', '1 => 2', null],
    ['=<', '1 =< 2', null],
    ['a unit', '5 cm', 'implicit-multiplication'],
    ['to', '5 to 3', 'implicit-multiplication'],
    ['in', '5 in 3', 'implicit-multiplication'],
    ['mod as an operator', '5 mod 3', 'implicit-multiplication'],
    ['xor', '1 xor 0', 'implicit-multiplication'],
  ])('%s: %s', (_, formula, reason) => {
    const { value, problem } = evaluateFormula(formula);
    expect(value).toBeNaN();
    expect(problem).toMatchObject({ kind: 'syntax', ...(reason === null ? {} : { reason }) });
    expect(storeFormula(formula, documentOf({ items: [] }))).toMatchObject({ problem: { kind: 'syntax' } });
  });

  it.each(['NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'i', 'e', 'tau', 'true', 'false', 'end', 'LN2', 'version', 'x'])(
    'the name %s',
    (formula) => {
      const { value, problem } = evaluateFormula(formula);
      expect(value).toBeNaN();
      expect(problem?.kind).toMatch(/^(syntax|unknown-name)$/);
    },
  );

  it('says where', () => {
    expect(evaluateFormula('1 + 7 % 3').problem).toMatchObject({ formula: '1 + 7 % 3', start: 6, end: 7 });
    expect(evaluateFormula('2 + (3 * 4').problem).toMatchObject({ start: 4, end: 5 });
    expect(evaluateFormula('１＋“a”').problem).toMatchObject({ start: 2, end: 3 });
  });
});

describe('depth is counted before parsing', () => {
  const brackets = (depth: number) => '('.repeat(depth) + '1' + ')'.repeat(depth);
  const calls = (depth: number) => 'abs('.repeat(depth) + '1' + ')'.repeat(depth);

  it('100 are read, 101 are too deep', () => {
    for (const nest of [brackets, calls]) {
      expect(evaluateFormula(nest(100))).toEqual({ value: 1, problem: null });
      expect(evaluateFormula(nest(101)).problem).toMatchObject({ kind: 'too-large', what: 'depth', limit: 100 });
    }
  });

  it('a chain of + is one level', () => {
    expect(evaluateFormula(Array.from({ length: 900 }, () => '1').join('+')).value).toBe(900);
    expect(evaluateFormula(Array.from({ length: 300 }, () => '(1)').join(' * ')).value).toBe(1);
  });

  it.each([
    ['brackets', '('.repeat(1900)],
    ['signs', '-'.repeat(1900) + '1'],
    ['not', 'not '.repeat(450) + '1'],
    ['powers', '1' + '^1'.repeat(900)],
    ['conditions', '1 ? '.repeat(400) + '1' + ' : 1'.repeat(400)],
    ['else branches', '0 ? 1 : '.repeat(200) + '1'],
    ['member brackets', '['.repeat(1000)],
    ['calls', 'sum('.repeat(490)],
  ])('a hostile text of %s ends in an answer', (_, formula) => {
    const { problem } = evaluateFormula(formula);
    expect(problem?.kind).toMatch(/^(too-large|syntax)$/);
  });
});

describe('length', () => {
  it('is at most 2,000 characters', () => {
    expect(evaluateFormula('1' + '+1'.repeat(999)).value).toBe(1000); // 1,999 characters
    expect(evaluateFormula(' '.repeat(1999) + '7').value).toBe(7);
    expect(evaluateFormula(' '.repeat(2000) + '7').problem).toMatchObject({ kind: 'too-large', what: 'formula', limit: 2000, found: 2001 });
  });
});

describe('hostile formulas', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString()',
    'constructor("return 1")()',
    'import(1)',
    'evaluate(1)',
    'parse(1)',
    'createUnit(1)',
    'simplify(1)',
    'derivative(1)',
    'cos.constructor',
    'hasOwnProperty(1)',
    '__proto__(1)',
    'valueOf',
    'config(1)',
    'unit(5)',
    'matrix(1)',
    'chain(1)',
    'typed(1)',
    'eval(1)',
    'Function(1)',
    'globalThis',
    'this',
    'window',
    'process',
    'v0',
    'v0(1)',
    'resolve(1)',
    'help(1)',
    'ones(1)',
    'range(1, 2)',
    'map(1, 2)',
  ])('%s is not known', (formula) => {
    const { value, problem } = evaluateFormula(formula);
    expect(value).toBeNaN();
    expect(problem?.kind).toMatch(/^(syntax|unknown-name|unknown-function)$/);
  });

  it('leave the rest of the plan and the language alone', () => {
    const plan = compute({
      items: [
        { id: 'bad', formula: '__proto__[constructor]' },
        { id: 'ok', formula: '1 + 1' },
      ],
    });
    expect([plan.row('bad'), plan.row('ok')]).toEqual([
      [null, null, null],
      [2, 2, 2],
    ]);
    expect(plan.problems).toMatchObject([{ item: 'bad' }]);
  });
});
