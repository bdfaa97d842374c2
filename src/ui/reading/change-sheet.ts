import type { PlanStore, Reading, SheetSettings } from '../../store/index.ts';
import { sheetOf } from './shown-value.ts';

/** Changes how the open plan's sheet is looked at. */
export function changeSheet(store: PlanStore, recipe: (sheet: SheetSettings) => SheetSettings): void {
  const state = store.getState();
  const before = sheetOf(state);
  const after = recipe(before);
  if (after !== before) store.actions.setSetting('sheets', { ...state.settings.sheets, [state.planId]: after });
}

/** The sheet with these rows (null: all of them, also those read in a way of their own) read in one way. */
export function withReading(sheet: SheetSettings, reading: Reading, rows: readonly string[] | null): SheetSettings {
  if (rows === null) return { ...sheet, reading, rows: {} };
  const own = { ...sheet.rows };
  for (const key of rows) own[key] = reading;
  const general = sheet.reading ?? 'value';
  return { ...sheet, rows: Object.fromEntries(Object.entries(own).filter(([, one]) => one !== general)) };
}

export function setReading(store: PlanStore, reading: Reading, rows: readonly string[] | null): void {
  changeSheet(store, (sheet) => withReading(sheet, reading, rows));
}
