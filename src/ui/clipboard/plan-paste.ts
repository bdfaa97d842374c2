import {
  cellContents,
  editableCells,
  spreadRefusal,
  storeFormula,
  type EditableCell,
  type Item,
  type Plan,
  type Problem,
  type Table,
  type Timeline,
} from '../../core/index.ts';
import type { CellRef, PlanStore, Scale } from '../../store/index.ts';
import { editUnit, type EditUnit } from '../grid/edit-unit.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { pasteColumns } from './paste-columns.ts';
import { arePerCent, isBare, pasteNumber, type PastedReading } from './paste-number.ts';
import type { Pasted, PastedCell } from './pasted.ts';

type CellEdit = Parameters<PlanStore['actions']['editCells']>[0][number];

/** Where a paste goes: the sheet's rows and columns from the corner on, and how many of them are chosen. */
export interface PasteTarget {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  chosen: { rows: number; columns: number };
}

/** Why one cell stays as it is. */
export type CellFault =
  | { kind: 'unreadable'; reason: Extract<PastedReading, { kind: 'unreadable' }>['reason'] }
  | { kind: 'row-formula' }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'all-held' }
  | { kind: 'unreachable'; nearest: number }
  | { kind: 'bound'; bound: 'min' | 'max'; limit: number };

export interface UnreadCell {
  ref: CellRef;
  text: string;
  fault: CellFault;
}

/** What a paste would do. Nothing is done to the cells that are not named. */
export interface PastePlan {
  writes: CellEdit[];
  /** Numbers on cells of formulas: they override the formula, or are left. */
  overrides: CellEdit[];
  /** Numbers on totals whose cells are not pasted themselves: they are spread, or left. */
  spreads: { ref: CellRef; total: number }[];
  unread: UnreadCell[];
  /** Numbers on totals that take none. */
  totals: number;
  /** Cells with a content that fall on a heading or beyond the sheet's edge. */
  outside: number;
  /** Numbers on totals that follow from cells of the same paste. */
  followed: number;
  /** How bare numbers were read where that was not plain: of each way the first. */
  read: ReadAs[];
  /** The last row and column that the paste reaches on the sheet; null when it reaches none. */
  reach: { row: string; column: string } | null;
}

/** A bare number and what it was taken for: per cent or a fraction in a row of rates, 万 where the sheet counts money in them. */
export interface ReadAs {
  unit: EditUnit;
  item: Item;
  text: string;
  value: number;
}

export interface PasteOptions {
  /** What is wrong with a formula (without `=`) in a cell of the item. */
  check?: (formula: string, item: Item) => Problem | null;
  /** Numbers alone: a formula that was copied here is left. */
  valuesOnly?: boolean;
  transposed?: boolean;
}

export interface PastePlace {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
  tables?: ReadonlyMap<string, Table>;
  /** What the sheet counts money in. */
  scale?: Scale;
}

interface Placed {
  ref: CellRef;
  target: EditableCell;
  cell: PastedCell;
}

/** Works out what a paste does. One cell fills all that is chosen; a block repeats where the chosen range is a multiple of it. */
export function planPaste(place: PastePlace, source: Pasted, target: PasteTarget, options: PasteOptions = {}): PastePlan {
  const turned = options.transposed ? transposed(source) : source;
  const { pasted, columns } = pasteColumns(turned, target, place);
  const chosenColumns = target.columns.slice(0, target.chosen.columns).filter((column) => columns.includes(column)).length;
  const height = pasted.rows.length;
  const width = pasted.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const size = repeated({ rows: height, columns: width }, { rows: target.chosen.rows, columns: chosenColumns });

  const cellAt = editableCells(place.plan, place.timeline);
  const plan: PastePlan = { writes: [], overrides: [], spreads: [], unread: [], totals: 0, outside: 0, followed: 0, read: [], reach: null };
  const placed: Placed[] = [];
  for (let y = 0; y < size.rows; y++) {
    const row = target.rows[y];
    for (let x = 0; x < size.columns; x++) {
      const cell = pasted.rows[y % height]?.[x % width];
      if (!cell || cell.gap) continue;
      const column = columns[x];
      const ref =
        row?.kind === 'item' && column && column.period >= 0 ? { item: row.item.id, place: row.place, column: column.period } : null;
      const found = ref && cellAt(ref);
      if (ref && found) placed.push({ ref, target: found, cell });
      else if (cell.text.trim() !== '') plan.outside++;
    }
  }
  const [row, column] = [target.rows.slice(0, size.rows).at(-1), columns.slice(0, size.columns).at(-1)];
  if (row && column) plan.reach = { row: row.key, column: column.id };
  readAll(place, placed, plan, options);
  return plan;
}

function readAll(place: PastePlace, placed: readonly Placed[], plan: PastePlan, { valuesOnly = false, check }: PasteOptions): void {
  const faults = new Map<string, CellFault | null>();
  const faultOf = (formula: string, item: Item) => {
    const key = `${item.id} ${formula}`;
    let fault = faults.get(key);
    if (fault === undefined) {
      const stored = storeFormula(formula, place.plan);
      const problem = 'problem' in stored ? stored.problem : (check?.(stored.formula, item) ?? null);
      faults.set(key, (fault = problem && { kind: 'problem', problem }));
    }
    return fault;
  };
  const contentAt = cellContents(place.plan, place.timeline, place.scenario);
  const byItem = new Map<Item, PastedCell[]>();
  for (const { target, cell } of placed) {
    if (target.item.unit !== '%') continue;
    const own = byItem.get(target.item);
    if (own) own.push(cell);
    else byItem.set(target.item, [cell]);
  }
  const perCent = new Set([...byItem].filter(([, cells]) => arePerCent(cells)).map(([item]) => item));
  const totals: { ref: CellRef; total: number; item: Item }[] = [];
  for (const { ref, target, cell } of placed) {
    const { item } = target;
    const counted = editUnit(item, place.plan, place.scale ?? 'one');
    const unit = counted === -2 && !perCent.has(item) ? 0 : counted;
    const reading = pasteNumber(valuesOnly || target.kind !== 'input' ? withoutFormula(cell) : cell, unit);
    if (reading.kind === 'number' && counted !== 0 && target.kind !== 'total' && !cell.exact && isBare(cell.text, counted))
      noteReading(plan, { unit, item, text: cell.text.trim(), value: reading.value });
    if (reading.kind === 'unreadable') {
      if (target.kind === 'total') plan.totals++;
      else plan.unread.push({ ref, text: cell.text, fault: reading });
      continue;
    }
    switch (target.kind) {
      case 'total':
        if (reading.kind === 'number') totals.push({ ref, total: reading.value, item: target.item });
        break;
      case 'input': {
        const fault =
          reading.kind === 'number'
            ? brokenBound(target.item, reading.value)
            : reading.kind === 'formula'
              ? faultOf(reading.text, target.item)
              : null;
        if (fault) plan.unread.push({ ref, text: cell.text, fault });
        else plan.writes.push({ ref, cell: reading.kind === 'number' ? reading.value : reading.kind === 'formula' ? reading.text : null });
        break;
      }
      case 'formula':
        if (reading.kind === 'number') plan.overrides.push({ ref, cell: reading.value });
        else if (reading.kind === 'formula') plan.unread.push({ ref, text: cell.text, fault: { kind: 'row-formula' } });
        else if (cell.formula === undefined && contentAt(ref)?.from === 'override') plan.writes.push({ ref, cell: null });
        break;
      default:
        target satisfies never;
    }
  }
  // A total whose own cells are pasted follows from them.
  const written = new Set([...plan.writes, ...plan.overrides].map(({ ref }) => ref.item));
  for (const { ref, total, item } of totals) {
    if (written.has(item.id)) plan.followed++;
    else if (spreadRefusal(place.plan, place.timeline, ref) === null) plan.spreads.push({ ref, total });
    else plan.totals++;
  }
}

function noteReading({ read }: PastePlan, as: ReadAs): void {
  if (!read.some(({ unit }) => unit === as.unit)) read.push(as);
}

/** A cell that was copied with its formula, as its number. */
function withoutFormula(cell: PastedCell): PastedCell {
  if (cell.formula === undefined) return cell;
  return cell.number === undefined ? { text: '' } : { text: String(cell.number), number: cell.number, exact: true };
}

function brokenBound({ min, max }: Item, value: number): CellFault | null {
  if (min !== undefined && value < min) return { kind: 'bound', bound: 'min', limit: min };
  if (max !== undefined && value > max) return { kind: 'bound', bound: 'max', limit: max };
  return null;
}

interface Size {
  rows: number;
  columns: number;
}

/** How far a block reaches: over the whole range where that is a multiple of it, else as large as it is. */
function repeated(block: Size, chosen: Size): Size {
  if (block.rows === 0 || block.columns === 0) return { rows: 0, columns: 0 };
  const fits = (most: number, own: number) => most <= own || most % own === 0;
  if (!fits(chosen.rows, block.rows) || !fits(chosen.columns, block.columns)) return block;
  return { rows: Math.max(chosen.rows, block.rows), columns: Math.max(chosen.columns, block.columns) };
}

function transposed({ rows }: Pasted): Pasted {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Array.from({ length: width }, (_, x) => rows.map((row) => row[x] ?? { text: '' })) };
}
