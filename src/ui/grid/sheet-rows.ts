import { placeIndex, textIn, totalPlace, type Item, type Language, type Plan } from '../../core/index.ts';

/** A row of the sheet. `key` is stable while the item or section keeps its id: folds and the grid's row ids use it. */
export type SheetRow = SectionRow | ItemRow;

export interface SectionRow {
  kind: 'section';
  key: string;
  id: string;
  name: string;
  folded: boolean;
  foldable: boolean;
}

/** An item, or one of its places (members of its dimensions, see `Table`). */
export interface ItemRow {
  kind: 'item';
  key: string;
  item: Item;
  place: number;
  /** Member ids in the order of `over`; shorter than it where the row adds up the rest. */
  members: string[];
  name: string;
  /** 0 for the item itself, 1 for members of its first dimension … */
  depth: number;
  foldable: boolean;
  folded: boolean;
  /** The row holds single cells of the plan; otherwise it adds up members. */
  leaf: boolean;
}

/** Keys of the rows whose rows below are hidden. */
export type Folds = ReadonlySet<string>;

/** The key of an item's row; `members` as in `ItemRow`. */
export const itemRowKey = (item: Item, members: readonly string[]): string => ['item', item.id, ...members].join('/');

/** The rows of a plan from top to bottom, without those that are folded away. Items without a section stand in the first. */
export function sheetRows(plan: Plan, folds: Folds, language: Language): SheetRow[] {
  const sections = plan.sections ?? [];
  const rows: SheetRow[] = [];
  if (sections.length === 0) {
    for (const item of plan.items) addItem(rows, plan, item, folds, language);
    return rows;
  }
  const known = new Set(sections.map((section) => section.id));
  const bySection = new Map<string, Item[]>();
  for (const item of plan.items) {
    const id = item.section !== undefined && known.has(item.section) ? item.section : (sections[0]?.id ?? '');
    const items = bySection.get(id);
    if (items) items.push(item);
    else bySection.set(id, [item]);
  }
  for (const section of sections) {
    const key = `section/${section.id}`;
    const items = bySection.get(section.id) ?? [];
    const folded = folds.has(key);
    rows.push({
      kind: 'section',
      key,
      id: section.id,
      name: textIn(section.name, language, section.id),
      folded,
      foldable: items.length > 0,
    });
    if (!folded) for (const item of items) addItem(rows, plan, item, folds, language);
  }
  return rows;
}

function addItem(rows: SheetRow[], plan: Plan, item: Item, folds: Folds, language: Language): void {
  const over = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? []);
  const sizes = over.map((members) => members.length);
  const add = (place: number[], members: string[], name: string) => {
    const depth = members.length;
    const key = itemRowKey(item, members);
    const below = over[depth];
    const foldable = below !== undefined && below.length > 0;
    const folded = foldable && folds.has(key);
    const index = depth === 0 ? totalPlace(sizes) : placeIndex(sizes, [...place, ...sizes.slice(depth)]);
    rows.push({ kind: 'item', key, item, place: index, members, name, depth, foldable, folded, leaf: depth === over.length });
    if (foldable && !folded)
      below.forEach((member, position) => {
        add([...place, position], [...members, member.id], textIn(member.name, language, member.id));
      });
  };
  add([], [], textIn(item.name, language, item.id));
}

/** Whether a result has a number of its own over its members: folded without one, it would show nothing. */
const hasMemberTotal = (item: Item): boolean => item.values === undefined && (item.memberTotal ?? item.total) !== 'none';

/** What is folded when a plan opens: sections that say so, results over their members, and member lists too long to scan. Inputs show their cells. */
export function initialFolds(plan: Plan): Set<string> {
  const folds = new Set((plan.sections ?? []).filter(({ folded }) => folded).map(({ id }) => `section/${id}`));
  for (const item of plan.items) {
    const dimensions = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id));
    const rows = dimensions.reduce((product, dimension) => product * (dimension?.members.length ?? 1), 1);
    if (dimensions.length > 0 && (hasMemberTotal(item) || rows > 8)) folds.add(itemRowKey(item, []));
  }
  return folds;
}

/** Keys that must be unfolded for a place of an item to show. */
export function foldsAbove(plan: Plan, item: Item, members: readonly string[]): string[] {
  const sections = plan.sections ?? [];
  const section = sections.find((one) => one.id === item.section) ?? sections[0];
  const keys = section ? [`section/${section.id}`] : [];
  for (let depth = 0; depth < members.length; depth++) keys.push(itemRowKey(item, members.slice(0, depth)));
  return keys;
}

/** The rows, each the object it was before where it says the same: the grid compares them by identity. */
export function keepRows(before: readonly SheetRow[], after: readonly SheetRow[]): SheetRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return after.map((row) => {
    const old = known.get(row.key);
    return old && sameRow(old, row) ? old : row;
  });
}

function sameRow(a: SheetRow, b: SheetRow): boolean {
  if (a.name !== b.name || a.folded !== b.folded || a.foldable !== b.foldable) return false;
  if (a.kind === 'section' || b.kind === 'section') return a.kind === b.kind;
  return a.item === b.item && a.place === b.place && a.leaf === b.leaf;
}
