import { describe, expect, it } from 'vitest';
import { createEngine, readPlanText, timelineOf } from '../../../src/core/index.ts';
import { planProblems } from '../../../src/ui/shell/plan-problems.ts';

const text = JSON.stringify({
  suanpan: 1,
  colour: 'red',
  timeline: { start: '2026-01', months: 3 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] }],
  items: [
    { id: 'spend', over: ['channel'], values: { ztc: 5, live: [1, 'rain * 2', 2] } },
    { id: 'share', formula: '1 / 0' },
    { id: 'profit', formula: 'weather * 2' },
  ],
  targets: [{ id: 'enough', item: 'profit', per: 'month', min: 'wind' }],
});

function problemsOf(openingProblems = readPlanText(text).problems) {
  const { plan } = readPlanText(text);
  if (!plan) throw new Error('no plan');
  const { tables, problems } = createEngine(plan, null).result();
  return planProblems({ plan, timeline: timelineOf(plan), tables, problems, openingProblems }, 'en');
}

describe('the problems of a plan', () => {
  it('hold what was left out on opening and what the calculation found, each once', () => {
    const all = problemsOf();
    for (const word of ['colour', 'rain', 'weather', 'wind', 'divisor'])
      expect(all.filter(({ text }) => text.toLowerCase().includes(word)).length, word).toBe(1);
    expect(all).toHaveLength(5);
    const { problems } = readPlanText(text);
    expect(problemsOf([...problems, ...problems])).toEqual(all);
  });

  it('say what is wrong before what has no value', () => {
    expect(problemsOf().map(({ isWarning }) => isWarning)).toEqual([false, false, false, false, true]);
  });

  it('lead to the cell, to the item’s first month, or nowhere', () => {
    const cellOf = (word: string) => problemsOf().find(({ text }) => text.includes(word))?.cell;
    expect(cellOf('colour')).toBeNull();
    expect(cellOf('weather')).toEqual({ item: 'profit', place: 0, column: 0 });
    expect(cellOf('spend')).toEqual({ item: 'spend', place: 1, column: 1 });
  });
});
