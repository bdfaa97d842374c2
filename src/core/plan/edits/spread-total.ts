import { placeAt, placeCount, valueAt, type Table } from '../../simulation/table.ts';
import type { Item, Plan, TotalRule } from '../plan.ts';
import type { Timeline } from '../timeline.ts';
import { cellContents } from './cell-content.ts';
import { editableCell, type CellAddress } from './editable-cell.ts';
import { isHeld } from './held.ts';
import { spreadNumber } from './spread-number.ts';

/** Why no number can be typed into a total: it is of a formula; its parts are not added up or averaged; all of them are held or follow a formula. */
export type SpreadRefusal = 'formula' | 'rule' | 'all-held';

/** What typing a number into a total does to the cells below it. `nearest`: the total that its bounds allow. */
export type SpreadTotal =
  | { kind: 'cells'; cells: (CellAddress & { value: number })[] }
  | { kind: 'unreachable'; nearest: number }
  | { kind: 'refused'; reason: SpreadRefusal };

export interface SpreadPlace {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
}

/** Why a total cannot be typed into whatever the number is; null where it can, and for cells that are no total. */
export function spreadRefusal(plan: Plan, timeline: Timeline, address: CellAddress): SpreadRefusal | null {
  const cell = editableCell(plan, timeline, address);
  if (cell?.kind !== 'total') return null;
  if (cell.item.values === undefined) return 'formula';
  return shareOf(cell.item, partsOf(plan, timeline, cell.item, address)) === null ? 'rule' : null;
}

/**
 * The cells that make a total of an input `total`: they change in proportion, equally when all are zero, within the item's bounds. Held
 * cells and those with a formula or a distribution stay. `table`: the item's numbers. Null where there is no total.
 */
export function spreadTotal(place: SpreadPlace, table: Table, address: CellAddress, total: number): SpreadTotal | null {
  const { plan, timeline, scenario } = place;
  const found = editableCell(plan, timeline, address);
  if (found?.kind !== 'total') return null;
  const { item } = found;
  const refusal = spreadRefusal(plan, timeline, address);
  if (refusal !== null || item.values === undefined) return { kind: 'refused', reason: refusal ?? 'formula' };
  const parts = partsOf(plan, timeline, item, address);
  const share = shareOf(item, parts) ?? 1;

  const contentAt = cellContents(plan, timeline, scenario);
  const cells = parts.places.flatMap(({ index, members }) =>
    parts.months.map((month) => {
      const at = { item: item.id, place: index, column: month };
      const content = contentAt(at);
      const own = content && (!content.changed || content.from === 'scenario') && typeof content.cell === 'number' ? content.cell : null;
      const value = own ?? valueAt(table, index, month);
      const fixed = typeof content?.cell === 'string' || isHeld(item, members, timeline.periods[month]?.id ?? '');
      return { at, value: Number.isFinite(value) ? value : 0, fixed };
    }),
  );
  const decimals = item.decimals === undefined ? null : item.decimals + (item.unit === '%' ? 2 : 0);
  const spread = spreadNumber(cells, total / share, { min: item.min ?? -Infinity, max: item.max ?? Infinity, decimals });
  switch (spread.kind) {
    case 'values':
      return {
        kind: 'cells',
        cells: cells.flatMap(({ at, fixed }, index) => (fixed ? [] : { ...at, value: spread.values[index] ?? 0 })),
      };
    case 'unreachable':
      return { kind: 'unreachable', nearest: spread.nearest * share };
    case 'all-fixed':
      return { kind: 'refused', reason: 'all-held' };
    default:
      return spread satisfies never;
  }
}

interface Parts {
  /** The single places that the total's place stands for. */
  places: { index: number; members: string[] }[];
  months: number[];
  /** Which ways the total adds up. */
  overMonths: boolean;
  overMembers: boolean;
}

function partsOf(plan: Plan, timeline: Timeline, item: Item, { place, column }: CellAddress): Parts {
  const dimensions = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? []);
  const sizes = dimensions.map((members) => members.length);
  const wanted = placeAt(sizes, place);
  const places: Parts['places'] = [];
  for (let index = 0; index < placeCount(sizes); index++) {
    const at = placeAt(sizes, index);
    if (at.some((member, d) => member === sizes[d] || (wanted[d] !== sizes[d] && wanted[d] !== member))) continue;
    places.push({ index, members: at.map((member, d) => dimensions[d]?.[member]?.id ?? '') });
  }
  const period = timeline.periods[column];
  const [from, to] = [period?.from ?? 0, period?.to ?? 0];
  return {
    places,
    months: Array.from({ length: to - from }, (_, month) => from + month),
    overMonths: period?.per !== 'month',
    overMembers: wanted.some((member, d) => member === sizes[d]),
  };
}

/** The part of each cell's number that reaches the total: 1 where they are added up, 1/n in a mean of n; null by any other rule. */
function shareOf(item: Item, { places, months, overMonths, overMembers }: Parts): number | null {
  const byMonth: TotalRule = item.totalFormula === undefined ? (item.total ?? 'sum') : 'formula';
  const wanted = item.memberTotal ?? byMonth;
  const byMember = wanted === 'first' || wanted === 'last' ? 'sum' : wanted;
  const part = (rule: TotalRule, count: number) => (rule === 'sum' ? 1 : rule === 'mean' && count > 0 ? 1 / count : null);
  const ofMonths = overMonths ? part(byMonth, months.length) : 1;
  const ofMembers = overMembers ? part(byMember, places.length) : 1;
  return ofMonths === null || ofMembers === null ? null : ofMonths * ofMembers;
}
