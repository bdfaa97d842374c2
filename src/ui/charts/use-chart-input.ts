import { useMemo } from 'react';
import type { ChartInput } from '../../charts/index.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';

/** What charts are built from: the open plan with its numbers. A column stands for the period chosen; undefined is the whole timeline. */
export function useChartInput(column?: number): ChartInput {
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const tables = usePlan((state) => state.tables);
  const baseTables = usePlan((state) => state.baseTables);
  const targets = usePlan((state) => state.targets);
  const scenario = usePlan((state) => state.scenario);
  const language = useLanguage();
  return useMemo(
    () => ({ plan, timeline, tables, baseTables, targets, scenario, language, ...(column === undefined ? {} : { column }) }),
    [plan, timeline, tables, baseTables, targets, scenario, language, column],
  );
}
