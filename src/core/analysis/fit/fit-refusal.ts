import type { Language } from '../../plan/plan.ts';

/** Why there is no curve. */
export type FitRefusal =
  /** `need`: points that this curve takes at the least; `points`: those that have two numbers. */
  | { reason: 'few-points'; points: number; need: number }
  /** Too few different spends, or all with the same response. */
  | { reason: 'one-spend' }
  | { reason: 'one-response' }
  /** `point`: its place in the list. */
  | { reason: 'negative'; point: number }
  /** What is spent brings ever as much again (or there is no curve in it): where it would level off is far beyond the largest spend. */
  | { reason: 'no-saturation'; most: number };

/** One sentence and what to do. */
export function describeFitRefusal(refusal: FitRefusal, language: Language): string {
  const zh = language === 'zh';
  switch (refusal.reason) {
    case 'few-points':
      return zh
        ? `只有 ${refusal.points} 个有两个数的点，这条曲线至少要 ${refusal.need} 个。请多给几天或几周的记录。`
        : `Only ${refusal.points} points have two numbers; this curve takes ${refusal.need} at least. Give more days or weeks.`;
    case 'one-spend':
      return zh
        ? '投放几乎都一样，看不出多投少投的差别。请加上投放高低不同的日子。'
        : 'The spends hardly differ, so nothing shows what more or less would bring. Add days with other spends.';
    case 'one-response':
      return zh
        ? '效果每次都一样，投放对它没有影响。请检查选的是不是这个渠道的数。'
        : 'The response is always the same: spend does nothing to it. Check that it is this channel’s.';
    case 'negative':
      return zh
        ? `第 ${refusal.point + 1} 个点是负数。投放和效果都不能小于 0。`
        : `Point ${refusal.point + 1} is negative. Neither spend nor response can be below 0.`;
    case 'no-saturation':
      return zh
        ? `投到 ${refusal.most} 还看不出递减，效果几乎随投放成正比。要看到天花板，请加上投放更高的记录。`
        : `Up to ${refusal.most} nothing levels off: the response grows with the spend. Add records of higher spend to see a ceiling.`;
    default:
      return refusal satisfies never;
  }
}
