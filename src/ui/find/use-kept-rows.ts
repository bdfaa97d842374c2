import { useMemo } from 'react';
import { useStore } from 'zustand';
import { usePinyin } from '../formula/pinyin.ts';
import { sheetRows } from '../grid/sheet-rows.ts';
import { useLanguage, usePlanNow } from '../shell/planner.ts';
import { filterState } from './filter-state.ts';
import { keptRows } from './row-filter.ts';

const NONE: ReadonlySet<string> = new Set();

/** Keys of the rows that the filter leaves and what is folded among them; null while none is on. */
export function useKeptRows(): { kept: ReadonlySet<string>; folds: ReadonlySet<string> } | null {
  const language = useLanguage();
  const planId = usePlanNow((state) => state.planId);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const scenario = usePlanNow((state) => state.scenario);
  const problems = usePlanNow((state) => state.problems);
  const targets = usePlanNow((state) => state.targets);
  const on = useStore(filterState, (state) => (state.on?.planId === planId ? state.on : null));
  const filter = on?.filter ?? null;
  const pinyin = usePinyin(filter !== null && filter.text !== '');
  const kept = useMemo(
    () => filter && keptRows({ plan, timeline, scenario, problems, targets }, filter, sheetRows(plan, NONE, language), pinyin),
    [filter, plan, timeline, scenario, problems, targets, language, pinyin],
  );
  const folds = on?.folds;
  return useMemo(() => (kept && folds ? { kept, folds } : null), [kept, folds]);
}
