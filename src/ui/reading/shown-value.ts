import type { CellRef, Reading, Scale, SheetSettings, State } from '../../store/index.ts';
import { rowKeyOf } from '../grid/cursor-ref.ts';
import type { ReadSource } from './cell-reading.ts';
import { readCell } from './read-cell.ts';
import { readingLook, scaledTo, type ReadingLook } from './reading-look.ts';

const UNTOUCHED: SheetSettings = {};

/** How the open plan's sheet is looked at. */
export function sheetOf({ settings, planId }: Pick<State, 'settings' | 'planId'>): SheetSettings {
  return settings.sheets[planId] ?? UNTOUCHED;
}

/** How a row is read: in its own way, or as all are. */
export function readingOf(sheet: SheetSettings, rowKey: string): Reading {
  return sheet.rows?.[rowKey] ?? sheet.reading ?? 'value';
}

export const scaleOf = (sheet: SheetSettings): Scale => sheet.scale ?? 'one';

/**
 * What a cell shows, at full precision: its number as its row is read and as amounts are counted. `NaN`: nothing to show. Rates, shares
 * and differences of rates are fractions (`look.percent`); `formatReading` rounds.
 */
export function shownValue(
  state: ReadSource & Pick<State, 'settings' | 'planId'>,
  ref: CellRef,
): { value: number; look: ReadingLook } | null {
  const item = state.plan.items.find(({ id }) => id === ref.item);
  const row = rowKeyOf(state.plan, ref);
  if (!item || !row) return null;
  const sheet = sheetOf(state);
  const reading = readingOf(sheet, row.key);
  const look = readingLook(item, state.plan, reading, scaleOf(sheet));
  return { value: scaledTo(look, readCell(state, item, ref.place, ref.column, reading).value), look };
}
