import type { Settings } from './plan-record.ts';
import { isScrollPosition, readSheetSettings } from './sheet-settings.ts';

/** The entries of an object that are such. */
function entriesOf<T>(stored: unknown, isSuch: (value: unknown) => value is T): Record<string, T> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, T] => isSuch(entry[1])));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** What storage holds by key, checked: what makes no sense counts as never set. */
export function readSettings(stored: ReadonlyMap<string, unknown>): Settings {
  const language = stored.get('language');
  const theme = stored.get('theme');
  const lastPlan = stored.get('lastPlan');
  const sheets = Object.entries(entriesOf(stored.get('sheets'), isObject));
  return {
    language: language === 'zh' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    folds: entriesOf(stored.get('folds'), isList),
    sheets: Object.fromEntries(sheets.map(([plan, sheet]) => [plan, readSheetSettings(sheet)])),
    scroll: entriesOf(stored.get('scroll'), isScrollPosition),
    scenarios: entriesOf(stored.get('scenarios'), isText),
    lastPlan: isText(lastPlan) ? lastPlan : null,
  };
}
