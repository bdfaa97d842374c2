import type { MilpProgramme, MilpSolver } from './milp/milp-solver.ts';
import type { ShiftCoverRefusal } from './shift-cover-refusal.ts';
import { shiftPatterns, type ShiftPattern } from './shift-patterns.ts';

export interface ShiftCoverQuestion {
  /** People needed in each period of a cycle that repeats: a day of 24 hours, a week of 7 × 48 half hours. Parts of people round up. */
  needs: number[];
  /** Periods of a day; `needs` has a whole number of days. */
  periodsPerDay: number;
  /** Periods a shift lasts: 16 half hours. */
  shiftPeriods: number;
  /** Periods of the day at which a shift may begin; every one if left out. */
  starts?: number[];
  /** Days off on end in each cycle, the last and the first day being neighbours; none if left out. */
  daysOff?: number;
}

/** People who begin at the same period of the day and have the same days off. */
export interface RosterLine extends ShiftPattern {
  people: number;
}

export interface ShiftCover {
  /** `optimal`: fewer cannot do. `feasible`: time ran out; no fewer than `bound` can. */
  status: 'optimal' | 'feasible';
  people: number;
  bound: number;
  /** (people − bound) / people; 0 when optimal. */
  gap: number;
  roster: RosterLine[];
  /** People there in each period. */
  cover: number[];
}

export type ShiftCoverAnswer = ShiftCover | { status: 'refused'; refusal: ShiftCoverRefusal };

const SECONDS = 10;
/** 3.0000000001 people are three. */
const ROUNDING = 1e-9;
/** A whole week of quarter hours, with room. */
const MOST_PERIODS = 1000;

/**
 * The fewest people whose shifts cover the needs of a cycle: one unknown whole number for each start of shifts and each run of days off
 * (the set-covering programme of Dantzig, Operations Research 2, 1954).
 */
export function shiftCover(question: ShiftCoverQuestion, solver: MilpSolver, seconds = SECONDS): ShiftCoverAnswer {
  const refusal = refusalOf(question);
  if (refusal) return { status: 'refused', refusal };
  const needs = question.needs.map((need) => Math.max(0, Math.ceil(need - ROUNDING)));
  const patterns = shiftPatterns({ ...question, needs });
  const uncovered = needs.findIndex((need, period) => need > 0 && !patterns.some(({ periods }) => periods.includes(period)));
  if (uncovered >= 0) return { status: 'refused', refusal: { reason: 'uncovered', period: uncovered } };
  if (patterns.length === 0) return { status: 'optimal', people: 0, bound: 0, gap: 0, roster: [], cover: needs };

  const answer = solver.solve(programmeOf(needs, patterns), seconds);
  switch (answer.status) {
    case 'failed':
      return { status: 'refused', refusal: { reason: 'solver', message: answer.message } };
    case 'infeasible':
    case 'unbounded':
    case 'time':
      return { status: 'refused', refusal: { reason: 'time' } }; // every need is covered by some pattern, so there is a roster
    case 'optimal':
    case 'feasible': {
      const counts = answer.values.map((value) => Math.max(0, Math.round(value)));
      const people = counts.reduce((sum, count) => sum + count, 0);
      const bound = answer.status === 'optimal' ? people : Math.ceil(answer.bound - ROUNDING);
      const cover = needs.map(() => 0);
      patterns.forEach(({ periods }, index) => {
        for (const period of periods) cover[period] = (cover[period] ?? 0) + (counts[index] ?? 0);
      });
      const roster = patterns.flatMap(({ start, daysOff }, index) => {
        const count = counts[index] ?? 0;
        return count > 0 ? [{ start, daysOff, people: count }] : [];
      });
      return {
        status: bound >= people ? 'optimal' : 'feasible',
        people,
        bound: Math.min(bound, people),
        gap: gapOf(people, bound),
        roster,
        cover,
      };
    }
    default:
      return answer satisfies never;
  }
}

const gapOf = (people: number, bound: number) => (people === 0 ? 0 : Math.max(0, people - bound) / people);

function refusalOf({ needs, periodsPerDay, shiftPeriods, starts = [], daysOff = 0 }: ShiftCoverQuestion): ShiftCoverRefusal | null {
  const whole = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
  const days = needs.length / periodsPerDay;
  const fits =
    whole(periodsPerDay, 1, MOST_PERIODS) &&
    whole(needs.length, 1, MOST_PERIODS) &&
    whole(days, 1, MOST_PERIODS) &&
    whole(shiftPeriods, 1, periodsPerDay) &&
    whole(daysOff, 0, days - 1) &&
    starts.every((start) => whole(start, 0, periodsPerDay - 1));
  if (!fits) return { reason: 'bad-question' };
  const bad = needs.findIndex((need) => !(need >= 0 && need < Infinity));
  return bad < 0 ? null : { reason: 'bad-need', period: bad };
}

/** Least Σ people, so many in each period as are needed. */
function programmeOf(needs: readonly number[], patterns: readonly { periods: readonly number[] }[]): MilpProgramme {
  const most = needs.reduce((sum, need) => sum + need, 0);
  const terms = needs.map((): [number, number][] => []);
  patterns.forEach(({ periods }, index) => {
    for (const period of periods) terms[period]?.push([index, 1]);
  });
  return {
    variables: patterns.map(() => ({ cost: 1, least: 0, most, whole: true })),
    rows: needs.flatMap((need, period) => (need > 0 ? [{ terms: terms[period] ?? [], least: need, most: Infinity }] : [])),
  };
}
