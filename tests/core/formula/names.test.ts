import { describe, expect, it } from 'vitest';
import { displayFormula, storeFormula, type Plan } from '../../../src/core/index.ts';
import { compute, documentOf } from '../plans.ts';

const plan: Plan = documentOf({
  dimensions: [
    {
      id: 'channel',
      name: { zh: '渠道', en: 'Channel' },
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: '直播' },
        { id: 'tbk', name: { zh: '淘宝客(站外)', en: 'Affiliates' } },
      ],
    },
    {
      id: 'sku',
      name: '单品',
      members: [
        { id: 'pan', name: '炒锅' },
        { id: 'pot', name: { zh: '汤锅', en: 'Pot' } },
      ],
    },
  ],
  items: [
    { id: 'spend', name: { zh: '投放', en: 'Spend' }, over: ['channel'], values: 10 },
    { id: 'visitors', name: { zh: '访客数', en: 'Visitors (UV)' }, over: ['channel'], values: 4 },
    { id: 'aov', name: { zh: '客单价 元', en: 'Average order' }, values: 3 },
    { id: 'sold', name: { zh: '销量', en: 'Sold' }, over: ['channel', 'sku'], values: 2 },
    { id: 'rate_a', name: '转化率', values: 0.1 },
    { id: 'rate_b', name: { zh: '转化率', en: 'Buyer conversion' }, values: 0.2 },
    { id: 'max_price', name: { zh: '最高价', en: 'max' }, values: 7 },
    { id: 'half', name: 'ＲＯＩ', values: 5 },
    { id: 'plain', values: 1 },
    { id: 'index', name: { zh: 'ＰＩ', en: 'PI' }, values: 40 },
    { id: 'both', name: { zh: 'ａｎｄ', en: 'Not' }, values: 50 },
  ],
});

function stored(text: string): string | undefined {
  const answer = storeFormula(text, plan);
  return 'formula' in answer ? answer.formula : undefined;
}

describe('names typed in any language become ids', () => {
  it.each([
    ['投放 / 访客数', 'spend / visitors'],
    ['Spend*2', 'spend*2'],
    ['spend', 'spend'],
    ['SPEND + Plain', 'spend + plain'],
    ['「客单价 元」 * 2', 'aov * 2'],
    ['「Visitors (UV)」+「Average order」', 'visitors+aov'],
    ['投放[直通车]', 'spend[ztc]'],
    ['spend[「Search ads」]', 'spend[ztc]'],
    ['投放[「淘宝客(站外)」]', 'spend[tbk]'],
    ['销量[直播, 炒锅]', 'sold[live, pan]'],
    ['销量【直播、Pot】', 'sold[live,pot]'],
    ['sum(销量, 渠道)', 'sum(sold, channel)'],
    ['SUM(销量，单品)', 'sum(sold,sku)'],
    ['（投放＋１）×２０％', '(spend+1)*20%'],
    ['AVERAGE(spend)', 'mean(spend)'],
    ['Buyer', undefined],
    ['「Buyer conversion」', 'rate_b'],
    ['roi + ROI', 'half + half'],
    ['「max」 + max(1, 2)', 'max_price + max(1, 2)'],
    ['「PI」 + PI', 'index + PI'],
    ['「pi」 * pi', 'index * pi'],
    ['「and」 and 「Not」', 'both and both'],
    ['投放 <> 3', 'spend != 3'],
    ['投放 ≥ 3 AND 1', 'spend >= 3 and 1'],
    ['访客数 ÷ 投放', 'visitors / spend'],
  ])('%s', (text, expected) => {
    if (expected !== undefined) expect(stored(text)).toBe(expected);
    else expect(stored(text)).toBe(text);
  });

  it('two equal names are a problem that shows both ids', () => {
    const answer = storeFormula('投放 * 转化率', plan);
    expect(answer).toMatchObject({ problem: { kind: 'unknown-name', name: '转化率', candidates: ['rate_a', 'rate_b'], start: 5, end: 8 } });
    const computed = compute({
      ...plan,
      items: [...plan.items, { id: 'y', formula: 'aov * 转化率' }, { id: 'z', formula: 'rate_a + rate_b' }],
    });
    expect(computed.problems).toMatchObject([{ kind: 'unknown-name', item: 'y', candidates: ['rate_a', 'rate_b'] }]);
    expect(computed.row('z')).toEqual([0.3, 0.3, 0.3]);
  });

  it('in 「 」 a name is an item, whatever word it is', () => {
    const formulas = ['「PI」 * 2', 'round(pi * 2, 4)', '「max」 - max(1, 2)', '「max」(1, 2)', '「spend」(2)', '「sum」'];
    const items = formulas.map((formula, index) => ({ id: `y${index}`, formula }));
    const computed = compute({ ...plan, items: [...plan.items, ...items] });
    expect(items.map(({ id }) => computed.row(id)[0])).toEqual([80, 6.2832, 5, null, null, null]);
    expect(computed.problems).toMatchObject([
      { kind: 'syntax', reason: 'implicit-multiplication', item: 'y3', start: 5 },
      { kind: 'syntax', reason: 'implicit-multiplication', item: 'y4', start: 7 },
      { kind: 'unknown-name', item: 'y5', name: 'sum' },
    ]);
    expect(computed.problems[2]).not.toHaveProperty('suggestion');
  });

  it('names also work in a formula as it stands in a file', () => {
    const computed = compute({
      ...plan,
      items: [...plan.items, { id: 'y', formula: '投放[直通车] ÷ 「客单价 元」 ＋ sum(销量，渠道)[炒锅]' }, { id: 'z', formula: '合计' }],
    });
    expect(computed.problems.map(({ kind, item }) => [kind, item])).toEqual([
      ['syntax', 'y'],
      ['unknown-name', 'z'],
    ]);
    const fine = compute({
      ...plan,
      items: [...plan.items, { id: 'y', formula: '投放[直通车] ÷ 「客单价 元」 ＋ sum(销量[炒锅]，渠道)' }],
    });
    expect(fine.row('y')[0]).toBe(9.33333333333);
  });
});

describe('ids are shown as names', () => {
  it.each([
    ['spend / visitors', '投放 / 访客数', 'Spend / 「Visitors (UV)」'],
    ['aov * 20%', '「客单价 元」 * 20%', '「Average order」 * 20%'],
    ['spend[tbk] + spend[ztc]', '投放[「淘宝客(站外)」] + 投放[直通车]', 'Spend[Affiliates] + Spend[「Search ads」]'],
    ['sum(sold, channel)', 'sum(销量, 渠道)', 'sum(Sold, Channel)'],
    ['sold[live, pot]', '销量[直播, 汤锅]', 'Sold[直播, Pot]'],
    // a name that two items bear would not find its item again
    ['rate_a + rate_b', 'rate_a + rate_b', 'rate_a + 「Buyer conversion」'],
    ['index * pi', '「ＰＩ」 * pi', '「PI」 * pi'],
    ['both or not both', '「ａｎｄ」 or not 「ａｎｄ」', '「Not」 or not 「Not」'],
    ['max_price * max(plain, 1)', '最高价 * max(plain, 1)', '「max」 * max(plain, 1)'],
  ])('%s', (formula, zh, en) => {
    expect([displayFormula(formula, plan, 'zh'), displayFormula(formula, plan, 'en')]).toEqual([zh, en]);
    for (const language of ['zh', 'en'] as const) expect(storeFormula(displayFormula(formula, plan, language), plan)).toEqual({ formula });
  });

  it('a text that is no formula stays as it is', () => {
    expect(displayFormula('spend + "x"', plan, 'zh')).toBe('spend + "x"');
  });
});

describe('names that mean nothing', () => {
  it.each([
    ['spned', 'unknown-name', 'spend'],
    ['visitor', 'unknown-name', 'visitors'],
    ['prve(plain)', 'unknown-function', 'prev'],
    ['spend[zct]', 'unknown-name', 'ztc'],
    ['zzzzzz', 'unknown-name', undefined],
  ])('%s', (formula, kind, suggestion) => {
    const computed = compute({ ...plan, items: [...plan.items, { id: 'y', formula: `1 + ${formula}` }] });
    expect(computed.problems).toMatchObject([{ kind, item: 'y', ...(suggestion === undefined ? {} : { suggestion }) }]);
    if (formula.includes('[')) expect(computed.problems).toMatchObject([{ memberOf: 'spend' }]);
    expect(computed.problems[0]).toMatchObject({ start: formula.includes('[') ? 10 : 4 });
    expect(computed.row('plain')).toEqual([1, 1, 1]);
  });
});
