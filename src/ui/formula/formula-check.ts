import { useEffect, useState } from 'react';
import { loadFormulaCheck, type FormulaCheck } from '../../core/index.ts';

let check: FormulaCheck | null = null;

/** Loads the formula check; asked for when a cell or the formula bar is first edited. */
export async function prepareFormulaCheck(): Promise<void> {
  check ??= await loadFormulaCheck();
}

/** Whether the check is there; draws anew when it comes, for what was typed before. */
export function useFormulaCheck(): boolean {
  const [ready, setReady] = useState(check !== null);
  useEffect(() => {
    let shown = true;
    void prepareFormulaCheck().then(() => shown && setReady(true));
    return () => {
      shown = false;
    };
  }, []);
  return ready;
}

/**
 * What is wrong with a typed formula; null when nothing is, and in the blink before the check is there: then the store refuses what is
 * badly written, and anything else shows as the row's problem.
 */
export const checkTyped: FormulaCheck = (text, plan, item) => check?.(text, plan, item) ?? null;
