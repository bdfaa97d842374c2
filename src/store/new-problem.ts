import { parsePlan, type Plan, type Problem } from '../core/index.ts';

/** What a file could not hold of the plan after an act, that it held before. */
export function newProblem(before: Plan, after: Plan): Problem | null {
  const { problems } = parsePlan(after);
  if (problems.length === 0) return null;
  const known = new Set(parsePlan(before).problems.map((problem) => JSON.stringify(problem)));
  return problems.find((problem) => !known.has(JSON.stringify(problem))) ?? null;
}
