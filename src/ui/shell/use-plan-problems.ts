import { useMemo } from 'react';
import { planProblems, type PlanProblem } from './plan-problems.ts';
import { useLanguage, usePlan } from './planner.ts';

/** Every problem of the plan, as banner, status bar and list all count and say them. */
export function usePlanProblems(): readonly PlanProblem[] {
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const tables = usePlan((state) => state.tables);
  const problems = usePlan((state) => state.problems);
  const openingProblems = usePlan((state) => state.openingProblems);
  return useMemo(
    () => planProblems({ plan, timeline, tables, problems, openingProblems }, language),
    [plan, timeline, tables, problems, openingProblems, language],
  );
}
