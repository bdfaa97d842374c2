import type { Language } from '../../plan/plan.ts';

/** Why a fitted curve gives no saturation factor. */
export type SaturationRefusal =
  | { reason: 'no-planned-spend' }
  /** `elasticity`: per cent more visitors for a per cent more spend, at the planned spend; 1 or more. */
  | { reason: 'still-steepening'; elasticity: number };

/** One sentence and what to do. */
export function describeSaturationRefusal(refusal: SaturationRefusal, language: Language): string {
  const zh = language === 'zh';
  switch (refusal.reason) {
    case 'no-planned-spend':
      return zh
        ? '这个渠道没有计划投放，曲线没有基准，写不进计划。请先填上计划投放，或换一个渠道。'
        : 'This channel has no planned spend to measure the curve from. Enter its planned spend first, or choose another channel.';
    case 'still-steepening':
      return zh
        ? '这条曲线在计划投放处还在加速（投放加 1%，访客加 1% 以上），计划里的递减曲线表达不了。请改选另一条曲线。'
        : 'At the planned spend this curve still gets steeper (1% more spend brings more than 1% more visitors), which the plan’s response cannot follow. Choose another curve.';
    default:
      return refusal satisfies never;
  }
}
