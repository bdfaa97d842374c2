import { describe, expect, it } from 'vitest';
import { formulaContext, formulaStart } from '../../../src/ui/formula/formula-context.ts';
import { smallPlan } from '../grid/small-plan.ts';

/** The context at the `|` of a text. */
const at = (marked: string) => formulaContext(marked.replace('|', ''), marked.indexOf('|'), smallPlan);
const words = (marked: string) => at(marked)?.words.map(({ start, end, text }) => [start, end, text]);

describe('formulaContext', () => {
  it('is none outside of formulas', () => {
    expect(at('12|')).toBeNull();
    expect(at('|=12')).toBeNull();
    expect([formulaStart(' ＝ x'), formulaStart('x=')]).toEqual([3, null]);
  });

  it('finds the word before the caret, to replace all of it', () => {
    expect(words('=投放 × 访|客数')).toEqual([[6, 9, '访']]);
    expect(words('=1.5|')).toEqual([]);
    expect(words('=投放 + |')).toEqual([]);
  });

  it('reads words with blanks between them as one name first', () => {
    expect(words('=2 * Gross mar|')).toEqual([
      [5, 14, 'Gross mar'],
      [11, 14, 'mar'],
    ]);
  });

  it('takes what stands behind an open 「, as far as the caret', () => {
    expect(words('=「访|')).toEqual([[1, 3, '访']]);
    expect(words('=「访| × 「投放」')).toEqual([[1, 3, '访']]);
    expect(words('=「访客|数」 × 2')).toEqual([[1, 6, '访客']]);
    expect(words('=「访客数」|')).toEqual([]);
  });

  it('knows whose members the brackets hold', () => {
    expect(at('=投放[|')).toMatchObject({ owner: 'spend', words: [{ start: 4, end: 4, text: '' }] });
    expect(at('=投放【直|】 * 2')).toMatchObject({ owner: 'spend', words: [{ text: '直' }] });
    expect(at('=投放[直通车]|')?.owner).toBeNull();
  });

  it.each([
    ['=sum(|', { name: 'sum', argument: 0 }],
    ['=IF（投放 > 1，2，|', { name: 'if', argument: 2 }],
    ['=rolling_sum(投放[ztc, live], (1 + |', { name: 'rolling_sum', argument: 1 }],
    ['=max(1, min(2, 3), |)', { name: 'max', argument: 2 }],
    ['=max(1, 2)|', null],
    ['=(1 + |', null],
  ])('knows the call around the caret in %s', (marked, call) => {
    expect(at(marked)?.call).toEqual(call);
  });
});
