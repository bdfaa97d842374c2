import type { Plan } from '../../core/index.ts';
import type { Reading, Scale, State } from '../../store/index.ts';

/** What a cell is read from: the numbers as they are shown, and what they are held against. */
export type ReadSource = Pick<State, 'plan' | 'timeline' | 'tables' | 'baseTables' | 'targets' | 'scenario'>;

/** Why a cell has nothing to be held against: a key of the texts. */
export type Missing =
  | 'noValue'
  | 'noEarlier'
  | 'partPeriod'
  | 'wholeTimeline'
  | 'recalculated'
  | 'zeroBasis'
  | 'negativeBasis'
  | 'notAdded'
  | 'noTarget'
  | 'zeroTarget'
  | 'noScenario';

/** A cell read in one of the ways. `value` is `NaN` exactly when `missing` says why; `basis` is what it was held against. */
export interface CellReading {
  value: number;
  basis: number;
  missing: Missing | null;
}

export const without = (missing: Missing, basis = NaN): CellReading => ({ value: NaN, basis, missing });

/** All readings in the order they are offered. */
export const READINGS: readonly Reading[] = ['value', 'mom', 'yoy', 'share', 'attainment', 'gap', 'base', 'baseRate'];

export const SCALES: readonly Scale[] = ['one', 'thousand', 'tenThousand'];

/** Rates (unit %) differ in percentage points: they are taken from one another, never divided. */
export const isRate = (item: { unit?: string | undefined }): boolean => item.unit === '%';

let currencies: ReadonlySet<string> | undefined;

/** Whether an item is an amount of money: what is counted in 万. Prices and costs per piece are not. */
export function isMoney(item: { unit?: string | undefined }, plan: Pick<Plan, 'currency'>): boolean {
  if (item.unit === undefined) return false;
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return item.unit === plan.currency || currencies.has(item.unit);
}
