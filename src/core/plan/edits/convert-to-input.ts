import { leafAt, type Nested } from '../nested.ts';
import type { Row } from '../cell-of.ts';
import type { Item, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import type { ComputedNumber } from './computed-number.ts';
import { findItem } from './find.ts';
import { placesOf } from './places-of.ts';

/** The formula on totals that an item's own formula was: an input has none of its own. */
function keepTotals(item: Item): void {
  if ((item.total !== 'formula' && item.memberTotal !== 'formula') || item.totalFormula !== undefined || item.formula === undefined) return;
  const formula = typeof item.formula === 'string' ? item.formula : leafAt<string>(item.formula['*'], []);
  if (formula !== undefined) {
    item.totalFormula = formula;
    return;
  }
  if (item.total === 'formula') item.total = 'none';
  if (item.memberTotal === 'formula') item.memberTotal = 'none';
}

/** Bounds that the numbers do not keep go: they are for what is typed, and these were computed. */
function dropBrokenBounds(item: Item, numbers: readonly number[]): void {
  const { min, max } = item;
  if (min !== undefined && numbers.some((number) => number < min)) delete item.min;
  if (max !== undefined && numbers.some((number) => number > max)) delete item.max;
}

/** Makes a formula item an input that holds the numbers its formula gave, overrides among them. */
export function convertToInput(plan: Plan, id: string, computed: ComputedNumber): void {
  const item = findItem(plan, id);
  if (item.values !== undefined) return;
  const numbers: number[] = [];
  let values: Nested<Row> | undefined;
  for (const members of placesOf(plan, item)) {
    const row = Array.from({ length: plan.timeline.months }, (_, month) => {
      const number = computed(id, members, month);
      if (!Number.isFinite(number)) return null;
      numbers.push(number);
      return number === 0 ? 0 : number;
    });
    const [first = null] = row;
    values = withLeaf<Row>(values, members, () => (row.every((cell) => cell === first) ? first : row));
  }
  keepTotals(item);
  delete item.formula;
  delete item.overrides;
  dropBrokenBounds(item, numbers);
  item.values = values ?? 0;
}
