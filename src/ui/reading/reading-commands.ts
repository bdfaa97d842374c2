import type { PlanStore, Reading, Scale } from '../../store/index.ts';
import type { Command } from '../shell/commands.ts';
import { READINGS, SCALES } from './cell-reading.ts';
import { changeSheet, setReading } from './change-sheet.ts';
import { chosenRows } from './chosen-rows.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Id of the command that reads the chosen rows that way. */
export const readingCommand = (reading: Reading): string => `read${capital(reading)}`;

/** The ways to read, for the chosen rows and for all, and what the sheet shows beside numbers. */
export function readingCommands(store: PlanStore): Command[] {
  const hasBase = (reading: Reading) => (reading !== 'base' && reading !== 'baseRate') || store.getState().baseTables !== null;
  return [
    ...READINGS.map((reading): Command => ({
      id: readingCommand(reading),
      group: 'view',
      isEnabled: () => hasBase(reading) && chosenRows().length > 0,
      run: () => setReading(store, reading, chosenRows()),
    })),
    ...READINGS.map((reading): Command => ({
      id: `readAll${capital(reading)}`,
      group: 'view',
      isEnabled: () => hasBase(reading),
      run: () => setReading(store, reading, null),
    })),
    ...SCALES.map((scale: Scale): Command => ({
      id: `scale${capital(scale)}`,
      group: 'view',
      run: () => changeSheet(store, (sheet) => ({ ...sheet, scale })),
    })),
    { id: 'toggleTrend', group: 'view', run: () => changeSheet(store, (sheet) => ({ ...sheet, trend: sheet.trend === false })) },
    { id: 'toggleQuarters', group: 'view', run: () => changeSheet(store, (sheet) => ({ ...sheet, quarters: sheet.quarters === false })) },
    { id: 'resetWidths', group: 'view', run: () => changeSheet(store, (sheet) => ({ ...sheet, widths: {} })) },
  ];
}
