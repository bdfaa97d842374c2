import { useEffect, useState } from 'react';
import { loadFormulaCheck, type FormulaCheck } from '../../core/index.ts';

let check: FormulaCheck | null = null;

/** Loads the formula check; asked for when a formula is first edited. */
export async function prepareFormulaCheck(): Promise<void> {
  check ??= await loadFormulaCheck();
}

/** Whether the check is there, which is loaded when it is first `wanted`; draws anew when it comes, for what was typed before. */
export function useFormulaCheck(wanted: boolean): boolean {
  const [ready, setReady] = useState(check !== null);
  useEffect(() => {
    if (!wanted) return undefined;
    let shown = true;
    void prepareFormulaCheck().then(() => shown && setReady(true));
    return () => {
      shown = false;
    };
  }, [wanted]);
  return ready;
}

/**
 * What is wrong with a typed formula; null when nothing is, and in the blink before the check is there: then the store refuses what is
 * badly written, and anything else shows as the row's problem.
 */
export const checkTyped: FormulaCheck = (text, plan, item) => check?.(text, plan, item) ?? null;
