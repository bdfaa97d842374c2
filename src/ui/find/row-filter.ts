import type { Item } from '../../core/index.ts';
import { matchRank, type MatchPinyin } from '../formula/match-rank.ts';
import { createMarks, type MarkSource } from '../grid/cell-marks.ts';
import { itemRowKey, type ItemRow, type SheetRow } from '../grid/sheet-rows.ts';
import { dependentsOf, influencesOf } from '../whatif/influences.ts';

export const FILTERS = ['drivers', 'dependents', 'inputs', 'changed', 'problems'] as const;
export type FilterKind = (typeof FILTERS)[number];

/** Which rows show. */
export interface RowFilter {
  /** Null: by the text alone. */
  kind: FilterKind | null;
  /** The item whose drivers or dependents show; it shows with them. */
  item: string | null;
  /** Names or ids that hold this; empty: all. */
  text: string;
}

/** Keys of the rows a filter leaves, with those above them. `rows`: all of the plan's, none folded away. */
export function keptRows(
  source: MarkSource,
  filter: RowFilter,
  rows: readonly SheetRow[],
  pinyin: MatchPinyin | null,
): ReadonlySet<string> {
  const isKept = keeps(source, filter);
  const isCalled = (row: ItemRow) => filter.text.trim() === '' || matchRank(filter.text, wordsOf(row, source), pinyin) !== null;
  const kept = new Set<string>();
  let section: string | null = null;
  for (const row of rows) {
    if (row.kind === 'section') section = row.key;
    else if (isKept(row) && isCalled(row)) {
      if (section !== null) kept.add(section);
      for (let depth = 0; depth <= row.members.length; depth++) kept.add(itemRowKey(row.item, row.members.slice(0, depth)));
    }
  }
  return kept;
}

function keeps(source: MarkSource, { kind, item }: RowFilter): (row: ItemRow) => boolean {
  const { plan, scenario, timeline } = source;
  switch (kind) {
    case null:
      return () => true;
    case 'drivers':
    case 'dependents': {
      const around = item === null ? [] : (kind === 'drivers' ? influencesOf : dependentsOf)(plan, scenario, item);
      const items = new Set([...around, item]);
      return (row) => items.has(row.item.id);
    }
    case 'inputs':
      return (row) => row.item.values !== undefined;
    case 'changed': {
      const marks = createMarks(source);
      const months = Array.from({ length: timeline.months }, (_, month) => month);
      return (row) => months.some((month) => marks.at(row.item, row.place, month).changed);
    }
    case 'problems': {
      const marks = createMarks(source);
      return (row) => marks.problemOf(row.item, row.place) !== null;
    }
    default:
      return kind satisfies never;
  }
}

/** What a row may be called: its item, and its members. */
function wordsOf({ item, members }: ItemRow, { plan }: MarkSource): string[] {
  const dimensions = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id));
  const named: Pick<Item, 'id' | 'name'>[] = [item];
  members.forEach((id, d) => named.push(dimensions[d]?.members.find((member) => member.id === id) ?? { id }));
  return named.flatMap(({ id, name }) => [id, ...(typeof name === 'string' ? [name] : Object.values(name ?? {}))]);
}
