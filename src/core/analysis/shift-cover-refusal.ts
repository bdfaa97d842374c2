import type { Language } from '../plan/plan.ts';
import { describeSolverRefusal, type SolverRefusal } from './milp/solver-refusal.ts';

/** Why there is no roster. `period`: its place in the cycle. */
export type ShiftCoverRefusal =
  | { reason: 'bad-need'; period: number }
  /** No shift that may begin is there in this period. */
  | { reason: 'uncovered'; period: number }
  | { reason: 'bad-question' }
  | { reason: 'time' }
  | SolverRefusal;

/** One sentence and what to do. */
export function describeShiftCoverRefusal(refusal: ShiftCoverRefusal, language: Language): string {
  const zh = language === 'zh';
  switch (refusal.reason) {
    case 'bad-need':
      return zh
        ? `第 ${refusal.period + 1} 个时段的需要人数不是 0 或正数，排不了班。请先改好这个数。`
        : `The people needed in period ${refusal.period + 1} are not 0 or more, so no roster can be made. Mend that number first.`;
    case 'uncovered':
      return zh
        ? `第 ${refusal.period + 1} 个时段要人，却没有班次能覆盖。请多允许几个上班时间，或放长班次。`
        : `People are needed in period ${refusal.period + 1}, which no shift covers. Allow more starts, or longer shifts.`;
    case 'bad-question':
      return zh
        ? '班次长度、休息天数和时段数对不上。班次不超过一天，休息天数要少于周期的天数。'
        : 'Length of shifts, days off and periods do not fit: a shift lasts a day at most, and some days of the cycle must be worked.';
    case 'time':
      return zh ? '在时限内没有找到排班。请少允许几个上班时间再试。' : 'No roster was found in time. Allow fewer starts and try again.';
    case 'solver':
      return describeSolverRefusal(refusal, language);
    default:
      return refusal satisfies never;
  }
}
