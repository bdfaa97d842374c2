import { describe, expect, it } from 'vitest';
import { formulaReferences, lenientTokens } from '../../../src/core/index.ts';
import { smallPlan } from '../../ui/grid/small-plan.ts';

const read = (text: string) =>
  formulaReferences(text, smallPlan).map(({ item, members, start, end }) => [text.slice(start, end), item, ...members.values()].join(' '));

describe('formulaReferences', () => {
  it('finds items by name in either language and by id, with the members in their brackets', () => {
    expect(read('投放[直通车] / Visitors[live] + all')).toEqual(['投放[直通车] spend ztc', 'Visitors[live] visitors live', 'all all']);
  });

  it('leaves out functions, dimensions and names that mean nothing', () => {
    expect(read('sum(投放, 渠道) * 投')).toEqual(['投放 spend']);
  });

  it('reads what is still being typed', () => {
    expect(read('投放[直')).toEqual(['投放[直 spend']);
    expect(read('sum(投放) * 「访客数')).toEqual(['投放 spend', '「访客数 visitors']);
    expect(read('投放 + 100%% = 合计访客')).toEqual(['投放 spend', '合计访客 all']);
  });

  it('says what stands inside the brackets', () => {
    const [closed, open] = ['投放［直通车］ × 2', '投放[直'].map((text) => formulaReferences(text, smallPlan)[0]?.inside);
    expect([closed, open]).toEqual([
      { start: 3, end: 6 },
      { start: 3, end: 4 },
    ]);
  });
});

describe('lenientTokens', () => {
  it('passes over what cannot be read and keeps the offsets', () => {
    expect(lenientTokens('投放 # 访客数').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [5, 8],
    ]);
  });

  it('gives up on a text that is no formula', () => {
    expect(lenientTokens('#'.repeat(1000))).toEqual([]);
    expect(lenientTokens('x'.repeat(3000))).toEqual([]);
  });
});
