import { useMemo, useState } from 'react';
import type { Language } from '../../core/index.ts';
import type { SheetSettings } from '../../store/index.ts';
import { scaleOf } from '../reading/shown-value.ts';
import { usePlanNow } from '../shell/planner.ts';
import { columnWidths, measureDigit, numberWidth, type SheetWidths } from './column-widths.ts';
import { grownLengths, numberLengths } from './number-lengths.ts';

/** Lengths of the numbers as they first stood there, which the columns were made for, and as they have become. */
interface Kept {
  key: string;
  scenario: string | null;
  first: readonly number[];
  grown: readonly number[];
}

/**
 * Widths that the plan's numbers need. While one types the columns stay as they are; one whose number grows too long for it grows alone.
 * Another scenario with longer numbers widens them evenly, so that still none is cut in half.
 */
export function useSheetWidths(sheet: SheetSettings, language: Language): SheetWidths {
  const planId = usePlanNow((state) => state.planId);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const tables = usePlanNow((state) => state.tables);
  const shown = usePlanNow((state) => state.scenario);
  const isComputed = usePlanNow((state) => state.computed === state.revision);
  const scale = scaleOf(sheet);
  const lengths = useMemo(() => numberLengths(plan, timeline, tables, scale), [plan, timeline, tables, scale]);
  const [kept, setKept] = useState<Kept | null>(null);

  const key = [planId, timeline.periods[0]?.id, timeline.months, scale].join(' ');
  let now = kept?.key === key ? kept : null;
  if (lengths) {
    const grown = now ? grownLengths(now.grown, lengths) : lengths;
    const scenario = now && !isComputed ? now.scenario : shown; // until then the numbers are those of the one before
    if (now?.grown !== grown || now.scenario !== scenario) {
      now = { key, scenario, first: now?.scenario === scenario ? now.first : grown, grown };
      setKept(now);
    }
  }

  const first = now?.first;
  const grown = now?.grown;
  const own = sheet.widths;
  return useMemo(() => {
    const digit = measureDigit();
    const even = columnWidths(first ?? [], timeline, language, digit);
    const longer = (grown ?? []).flatMap((length, index) => {
      const id = timeline.periods[index]?.id;
      return id !== undefined && length > (first?.[index] ?? 0) ? [[id, numberWidth(length, digit)] as const] : [];
    });
    return { ...even, grown: new Map(longer), own: new Map(Object.entries(own ?? {})) };
  }, [first, grown, timeline, language, own]);
}
