import { describeInChinese } from './describe-problem/describe-in-chinese.ts';
import { describeInEnglish } from './describe-problem/describe-in-english.ts';
import { wordsOf } from './describe-problem/problem-place.ts';
import type { Language, Plan } from './plan/plan.ts';
import type { Problem } from './problem.ts';

/** Where a problem is, what it is and what to do about it, in the reader's language. The names are those of `plan`; `null` when none could be read. */
export function describeProblem(problem: Problem, plan: Plan | null, language: Language): string {
  const words = wordsOf(plan, language);
  const where = words.place(problem);
  const what = language === 'zh' ? describeInChinese(problem, problem, words) : describeInEnglish(problem, problem, words);
  if (where !== '') return `${where}${language === 'zh' ? '：' : ': '}${what}`;
  return what.charAt(0).toUpperCase() + what.slice(1);
}
