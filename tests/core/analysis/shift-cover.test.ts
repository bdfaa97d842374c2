import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighs } from '../../../src/core/analysis/milp/load-highs.ts';
import type { MilpSolver } from '../../../src/core/analysis/milp/milp-solver.ts';
import { shiftCover, type ShiftCover, type ShiftCoverQuestion } from '../../../src/core/analysis/shift-cover.ts';
import { describeShiftCoverRefusal } from '../../../src/core/analysis/shift-cover-refusal.ts';

let solver: MilpSolver;
beforeAll(async () => {
  solver = await loadHighs();
});

function solved(question: ShiftCoverQuestion): ShiftCover {
  const answer = shiftCover(question, solver);
  if (answer.status === 'refused') throw new Error(describeShiftCoverRefusal(answer.refusal, 'en'));
  return answer;
}

/** People there in each period, counted from the roster and not as the code does: person by person, shift by shift. */
function coverOf({ needs, periodsPerDay, shiftPeriods }: ShiftCoverQuestion, { roster }: ShiftCover): number[] {
  const cover = needs.map(() => 0);
  for (const { start, daysOff, people } of roster)
    for (let day = 0; day < needs.length / periodsPerDay; day++)
      for (let at = 0; at < shiftPeriods && !daysOff.includes(day); at++) {
        const period = (day * periodsPerDay + start + at) % needs.length;
        cover[period] = (cover[period] ?? 0) + people;
      }
  return cover;
}

/** The least people by trying: can so many more people, each of one way to work, meet what is still missing? */
function leastByTrying({ needs, periodsPerDay, shiftPeriods, daysOff = 0 }: ShiftCoverQuestion): number {
  const days = needs.length / periodsPerDay;
  const ways: number[][] = [];
  for (let start = 0; start < periodsPerDay; start++)
    for (let off = 0; off < (daysOff === 0 ? 1 : days); off++) {
      const free = Array.from({ length: daysOff }, (_, next) => (off + next) % days);
      const worked = Array.from({ length: days }, (_, day) => day).filter((day) => !free.includes(day));
      ways.push(
        worked.flatMap((day) => Array.from({ length: shiftPeriods }, (_, at) => (day * periodsPerDay + start + at) % needs.length)),
      );
    }
  const enough = (missing: readonly number[], people: number): boolean => {
    const first = missing.findIndex((need) => need > 0);
    if (first < 0) return true;
    // Somebody must work in the first period that is still short.
    return (
      people > 0 &&
      ways.some(
        (way) =>
          way.includes(first) &&
          enough(
            missing.map((need, period) => need - way.filter((worked) => worked === period).length),
            people - 1,
          ),
      )
    );
  };
  let people = 0;
  while (!enough(needs, people)) people++;
  return people;
}

describe('the fewest people', () => {
  test('for the published day of 8-hour shifts are 55', () => {
    const needs = [6, 6, 6, 6, 6, 8, 9, 12, 18, 22, 25, 21, 21, 20, 18, 21, 21, 24, 24, 18, 18, 18, 12, 8];
    const question = { needs, periodsPerDay: 24, shiftPeriods: 8 };
    const answer = solved(question);
    expect(answer).toMatchObject({ status: 'optimal', people: 55, bound: 55, gap: 0 });
    expect(coverOf(question, answer)).toEqual(answer.cover);
    answer.cover.forEach((there, period) => expect(there).toBeGreaterThanOrEqual(needs[period] ?? 0));
  });

  test('with two days off for one post of seven days are seven fifths, rounded up', () => {
    const needs = new Array<number>(7).fill(5);
    expect(solved({ needs, periodsPerDay: 1, shiftPeriods: 1, daysOff: 2 })).toMatchObject({ status: 'optimal', people: 7 });
    expect(solved({ needs: needs.map(() => 1), periodsPerDay: 1, shiftPeriods: 1, daysOff: 2 }).people).toBe(2);
  });

  test('for a week of half hours cover every need, with shifts past midnight and Sunday beside Monday', () => {
    const day = Array.from({ length: 48 }, (_, half): number => (half >= 18 && half < 46 ? (half >= 40 ? 3 : 2) : 0));
    const question = { needs: Array.from({ length: 7 }, () => day).flat(), periodsPerDay: 48, shiftPeriods: 16, daysOff: 2 };
    const answer = solved(question);
    expect(coverOf(question, answer)).toEqual(answer.cover);
    question.needs.forEach((need, period) => expect(answer.cover[period]).toBeGreaterThanOrEqual(need));
    // Each works five shifts of 16 half hours: the work alone takes so many, and 14 open hours take two shifts a day.
    const work = question.needs.reduce((sum, need) => sum + need, 0) / (5 * 16);
    expect(answer.people).toBeGreaterThanOrEqual(Math.ceil(work));
    expect(answer.bound).toBeGreaterThanOrEqual(Math.ceil(work));
    expect(answer.roster.every(({ daysOff }) => daysOff.length === 2)).toBe(true);
  });

  test('are as few as trying every roster finds', { timeout: 60_000 }, () => {
    const small = fc
      .record({ periodsPerDay: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 1, max: 3 }) })
      .chain(({ periodsPerDay, days }) =>
        fc.record({
          needs: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: periodsPerDay * days, maxLength: periodsPerDay * days }),
          periodsPerDay: fc.constant(periodsPerDay),
          shiftPeriods: fc.integer({ min: 1, max: periodsPerDay }),
          daysOff: fc.integer({ min: 0, max: days - 1 }),
        }),
      );
    fc.assert(
      fc.property(small, (question) => {
        fc.pre(question.needs.reduce((sum, need) => sum + need, 0) <= 10);
        const answer = solved(question);
        expect(answer).toMatchObject({ status: 'optimal', people: leastByTrying(question) });
        expect(coverOf(question, answer)).toEqual(answer.cover);
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing needed are none, and parts of people round up', () => {
    expect(solved({ needs: [0, 0], periodsPerDay: 2, shiftPeriods: 1 })).toMatchObject({ people: 0, roster: [], cover: [0, 0] });
    expect(solved({ needs: [1.2, 0], periodsPerDay: 2, shiftPeriods: 1 }).people).toBe(2);
  });
});

describe('a roster is refused, with a sentence', () => {
  const whole = { needs: [1, 1], periodsPerDay: 2, shiftPeriods: 1 };
  test.each([
    ['a need without a value', { ...whole, needs: [1, NaN] }, { reason: 'bad-need', period: 1 }],
    ['a negative need', { ...whole, needs: [-1, 1] }, { reason: 'bad-need', period: 0 }],
    ['days in part', { ...whole, needs: [1, 1, 1] }, { reason: 'bad-question' }],
    ['a shift longer than a day', { ...whole, shiftPeriods: 3 }, { reason: 'bad-question' }],
    ['no day left to work', { ...whole, daysOff: 1 }, { reason: 'bad-question' }],
    ['a need that no start reaches', { ...whole, starts: [0] }, { reason: 'uncovered', period: 1 }],
  ] as const)('%s', (_, question, refusal) => {
    const answer = shiftCover(
      { ...question, needs: [...question.needs], ...('starts' in question ? { starts: [...question.starts] } : {}) } as ShiftCoverQuestion,
      solver,
    );
    expect(answer).toEqual({ status: 'refused', refusal });
    for (const language of ['zh', 'en'] as const)
      expect(describeShiftCoverRefusal(refusal, language)).toMatch(language === 'zh' ? /。$/ : /\.$/);
  });

  test('a solver that does not load', async () => {
    const broken = await loadHighs(() => Promise.reject(new Error('no network')));
    expect(shiftCover(whole, broken)).toEqual({ status: 'refused', refusal: { reason: 'solver', message: 'no network' } });
  });
});
