import { describe, expect, it } from 'vitest';
import { createEngine, type Language, type Plan } from '../../src/core/index.ts';
import { csv } from '../../src/formats/csv.ts';
import { markdown } from '../../src/formats/markdown.ts';

const plan: Plan = {
  suanpan: 1,
  name: { zh: '小店 | *一*', en: 'Shop | *one*' },
  timeline: { start: '2026-02', months: 3 },
  dimensions: [
    {
      id: 'channel',
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search, ads' } },
        { id: 'live', name: '=1+1' },
      ],
    },
    { id: 'role', members: [{ id: 'a', name: '甲' }] },
  ],
  sections: [
    { id: 'funnel', name: { zh: '漏斗', en: 'Funnel' } },
    { id: 'rest', name: { zh: '其他', en: 'Rest' } },
  ],
  items: [
    { id: 'spend', name: { zh: '投放', en: 'Spend' }, over: ['channel'], unit: 'CNY', values: { ztc: [1000.125, 2000, 3000], live: 0.25 } },
    { id: 'rate', name: '+rate "x"', section: 'rest', unit: '%', total: 'none', values: 0.125 },
    { id: 'both', section: 'rest', over: ['channel', 'role'], values: 1 },
    { id: 'broken', section: 'rest', formula: '1 / 0' },
  ],
  targets: [{ id: 'enough', name: { zh: '够', en: 'Enough' }, item: 'spend', per: 'month', min: 2000 }],
  scenarios: [{ id: 'none', name: { zh: '不变', en: 'Nothing' }, changes: [] }],
};

function numbers(scenario: string | null = null) {
  const engine = createEngine(plan, scenario);
  const { tables, targets } = engine.result();
  return { plan, timeline: engine.timeline, tables, targets, scenario };
}

describe('csv', () => {
  const lines = (language: Language) => csv(numbers(), language).split('\r\n');

  it('lists items and members with every period, in full precision', () => {
    expect(lines('en').slice(0, 4)).toEqual([
      '\uFEFFSection,ID,Item,Unit,2026-02,2026-03,2026-04,2026Q1,2026Q2,2026',
      'Funnel,spend,Spend,CNY,1000.375,2000.25,3000.25,3000.625,3000.25,6000.875',
      'Funnel,spend,"  Search, ads",CNY,1000.125,2000,3000,3000.125,3000,6000.125',
      "Funnel,spend,'  =1+1,CNY,0.25,0.25,0.25,0.5,0.25,0.75",
    ]);
    expect(lines('en').slice(5, 11)).toEqual([
      'Rest,both,both,,2,2,2,4,2,6',
      'Rest,both,"  Search, ads",,1,1,1,2,1,3',
      'Rest,both,    甲,,1,1,1,2,1,3',
      "Rest,both,'  =1+1,,1,1,1,2,1,3",
      'Rest,both,    甲,,1,1,1,2,1,3',
      'Rest,broken,broken,,,,,,,',
    ]);
  });

  it('lets no name run as a formula, and says that rates are fractions', () => {
    expect(lines('en')[4]).toBe(`Rest,rate,"'+rate ""x""",fraction,0.125,0.125,0.125,,,`);
  });

  it('keeps the whole where it is not one year', () => {
    const twoYears: Plan = { ...plan, timeline: { start: '2026-12', months: 2 } };
    const engine = createEngine(twoYears, null);
    const { tables, targets } = engine.result();
    const [head, spend] = csv({ plan: twoYears, timeline: engine.timeline, tables, targets, scenario: null }, 'en').split('\r\n');
    expect(head).toBe('\uFEFFSection,ID,Item,Unit,2026-12,2027-01,2026Q4,2027Q1,2026,2027,Total');
    expect(spend).toBe('Funnel,spend,Spend,CNY,1000.375,2000.25,1000.375,2000.25,1000.375,2000.25,3000.625');
  });

  it('speaks Chinese', () => {
    expect(lines('zh').slice(0, 2)).toEqual([
      '\uFEFF分组,ID,指标,单位,2026-02,2026-03,2026-04,2026Q1,2026Q2,2026',
      '漏斗,spend,投放,元,1000.375,2000.25,3000.25,3000.625,3000.25,6000.875',
    ]);
  });
});

describe('markdown', () => {
  it('shows targets, sections, members and rounded numbers', () => {
    expect(markdown(numbers('none'), 'en')).toBe(`# Shop \\| \\*one\\*

Scenario: Nothing

## Targets

| Target | Result | Met | Missed in |
| --- | --- | ---: | ---: |
| Enough | **missed** | 2 / 3 | 2026-02 |

## Funnel

| Item | Unit | 2026-02 | 2026-03 | 2026-04 | 2026Q1 | 2026Q2 | 2026 |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Spend | CNY | 1,000 | 2,000 | 3,000 | 3,001 | 3,000 | 6,001 |
| &emsp;Search, ads | CNY | 1,000 | 2,000 | 3,000 | 3,000 | 3,000 | 6,000 |
| &emsp;=1+1 | CNY | 0.25 | 0.25 | 0.25 | 0.50 | 0.25 | 0.75 |

## Rest

| Item | Unit | 2026-02 | 2026-03 | 2026-04 | 2026Q1 | 2026Q2 | 2026 |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| +rate "x" |  | 12.5% | 12.5% | 12.5% | – | – | – |
| both |  | 2 | 2 | 2 | 4 | 2 | 6 |
| &emsp;Search, ads |  | 1 | 1 | 1 | 2 | 1 | 3 |
| &emsp;&emsp;甲 |  | 1 | 1 | 1 | 2 | 1 | 3 |
| &emsp;=1+1 |  | 1 | 1 | 1 | 2 | 1 | 3 |
| &emsp;&emsp;甲 |  | 1 | 1 | 1 | 2 | 1 | 3 |
| broken |  | – | – | – | – | – | – |
`);
  });

  it('speaks Chinese, of the base without naming it', () => {
    const text = markdown(numbers(), 'zh');
    expect(text).toContain('# 小店 \\| \\*一\\*\n\n## 目标\n\n| 目标 | 结果 | 达成 | 未达成的期间 |');
    expect(text).toContain('| 够 | **未达成** | 2 / 3 | 2026-02 |');
    expect(text).toContain('| &emsp;直通车 | 元 |');
  });
});
