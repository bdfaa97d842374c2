import pinyin from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/index.ts';
import { completionsAt } from '../../../src/ui/formula/completions.ts';
import { formulaContext } from '../../../src/ui/formula/formula-context.ts';
import { takeCompletion } from '../../../src/ui/formula/take-completion.ts';
import { smallPlan } from '../grid/small-plan.ts';

const plan: Plan = {
  ...smallPlan,
  items: [
    ...smallPlan.items,
    { id: 'ratio', name: { zh: '推广费比(占支付)', en: 'Promotion / GMV' }, values: 1 },
    { id: 'new_visitors', name: { zh: '新访客', en: 'New visitors' }, values: 1 },
  ],
};

const match = (text: string, keys: string) => pinyin.match(text, keys);

function at(marked: string, language: 'zh' | 'en' = 'zh', matchPinyin: typeof match | null = match) {
  const context = formulaContext(marked.replace('|', ''), marked.indexOf('|'), plan);
  const found = context && completionsAt(context, plan, language, matchPinyin);
  return { context, found, labels: found?.options.map(({ label }) => label) ?? [] };
}

/** The text after the first completion is taken, with the caret as `|`. */
function taken(marked: string, language: 'zh' | 'en' = 'zh') {
  const { context, found } = at(marked, language);
  const [option] = found?.options ?? [];
  if (!context || !found || !option) return null;
  const { text, caret } = takeCompletion(marked.replace('|', ''), found.word, option, context, plan);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('completionsAt', () => {
  it('ranks a beginning before pinyin before a part', () => {
    expect(at('=访客|').labels).toEqual(['访客数', '合计访客', '新访客']);
    expect(at('=fk|').labels).toEqual(['访客数', '合计访客', '新访客']);
    expect(at('=visitors|').labels).toEqual(['访客数', '新访客']);
  });

  it('finds names by pinyin in full, by initials, by id and in the other language', () => {
    expect(at('=fangke|').labels[0]).toBe('访客数');
    expect(at('=tgfb|').labels).toEqual(['推广费比(占支付)']);
    expect(at('=ratio|').labels[0]).toBe('推广费比(占支付)');
    expect(at('=promo|').labels).toEqual(['推广费比(占支付)']);
    expect(at('=投放|', 'en').labels).toEqual(['Spend']);
  });

  it('finds functions by name, by the name Excel gives them and by what they are called in Chinese', () => {
    expect(at('=rolling_m|').labels).toEqual(['rolling_mean']);
    expect(at('=合计|').labels.slice(0, 2)).toEqual(['sum', '合计访客']);
    expect(at('=average|').labels).toEqual(['mean', 'average_wait']);
  });

  it('lists the members of the item in whose brackets it stands, and nothing else there', () => {
    expect(at('=投放[|').labels).toEqual(['直通车', '直播']);
    expect(at('=投放[zb|').labels).toEqual(['直播']);
    expect(at('=合计访客[|').found).toBeNull();
  });

  it('offers dimensions only behind the first argument of a fold over members', () => {
    expect(at('=sum(投放, 渠|').labels).toEqual(['渠道']);
    expect(at('=渠|').found).toBeNull();
  });

  it('needs no dictionary for what is not pinyin', () => {
    expect(at('=fk|', 'zh', null).found).toBeNull();
    expect(at('=spen|', 'zh', null).labels).toEqual(['投放']);
  });

  it('offers nothing before something is typed', () => {
    expect(at('=|').found).toBeNull();
    expect(at('=投放 + |').found).toBeNull();
  });
});

describe('takeCompletion', () => {
  it.each([
    ['=fks|', '=访客数|'],
    ['=tgfb|', '=「推广费比(占支付)」|'],
    ['=2 × 「推广| + 1', '=2 × 「推广费比(占支付)」| + 1'],
    ['=rolling_s|', '=rolling_sum(|'],
    ['=rolling_s|(投放, 3)', '=rolling_sum(|投放, 3)'],
    ['=month_o|', '=month_of_year()|'],
    ['=投放[zb|', '=投放[直播]|'],
    ['=投放[zb|] / 2', '=投放[直播]| / 2'],
    ['=人数[kf|', '=人数[客服|'],
  ])('turns %s into %s', (before, after) => {
    expect(taken(before)).toBe(after);
  });

  it('writes an English name with blanks in 「 」, in the place of all its words', () => {
    expect(taken('=1 + new vis|', 'en')).toBe('=1 + 「New visitors」|');
  });
});
