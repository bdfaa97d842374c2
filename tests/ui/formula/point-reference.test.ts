import { describe, expect, it } from 'vitest';
import { pointedName } from '../../../src/ui/formula/pointed-name.ts';
import { pointReference } from '../../../src/ui/formula/point-reference.ts';
import { referencePlace } from '../../../src/ui/formula/reference-place.ts';
import { smallPlan } from '../grid/small-plan.ts';

/** The text after 访客数 is pointed at with the caret at `|`, or a selection between two. */
function pointed(marked: string, last: { start: number; end: number } | null = null) {
  const start = marked.indexOf('|');
  const end = Math.max(start, marked.lastIndexOf('|') - 1);
  return pointReference(marked.replaceAll('|', ''), { start, end }, '访客数', last, smallPlan)?.text ?? null;
}

describe('pointReference', () => {
  it.each([
    ['=|', '=访客数'],
    ['=投放 ×|', '=投放 ×访客数'],
    ['=max(|, 1)', '=max(访客数, 1)'],
    ['=|投放| / 2', '=访客数 / 2'],
    ['=投放 / 访|', '=投放 / 访客数'],
  ])('writes where a value can stand: %s', (before, after) => {
    expect(pointed(before)).toBe(after);
  });

  it.each(['=投放|', '=投放[直通车]|', '=(1 + 2)|', '=12|', '12|', '|=投放'])('writes nothing where one has ended: %s', (before) => {
    expect(pointed(before)).toBeNull();
  });

  it('replaces what the last pointing wrote', () => {
    expect(pointed('=1 + 投放|', { start: 5, end: 7 })).toBe('=1 + 访客数');
  });
});

describe('pointedName', () => {
  const from = (item: string, place: number) => ({ item, place, column: 0 });
  it('names the member of a row in brackets, unless the formula stands in the row of that member itself', () => {
    expect(pointedName(smallPlan, from('all', 0), { item: 'spend', place: 1 }, 'zh')).toBe('投放[直播]');
    expect(pointedName(smallPlan, from('all', 0), { item: 'spend', place: 2 }, 'zh')).toBe('投放');
    expect(pointedName(smallPlan, from('visitors', 1), { item: 'spend', place: 1 }, 'zh')).toBe('投放');
    expect(pointedName(smallPlan, from('visitors', 0), { item: 'spend', place: 1 }, 'en')).toBe('Spend[直播]');
  });
});

describe('referencePlace', () => {
  it('takes the member in brackets, else the formula’s own, else the sum', () => {
    const own = new Map([['channel', 'live']]);
    expect(referencePlace(smallPlan, 'spend', new Map([['channel', 'ztc']]), own)).toBe(0);
    expect(referencePlace(smallPlan, 'spend', new Map(), own)).toBe(1);
    expect(referencePlace(smallPlan, 'spend', new Map(), new Map())).toBe(2);
  });
});
