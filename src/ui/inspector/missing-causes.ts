import { valueAt, type CellExplanation, type Reference, type Table, type Timeline } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { partsOfTotal } from './parts-of-total.ts';

/** Where a number is first missing: in an input cell that is empty, or in a formula that gives none (a division by zero, say). */
export interface MissingCause extends CellRef {
  isEmptyInput: boolean;
}

interface Sources {
  timeline: Timeline;
  tables: ReadonlyMap<string, Table>;
  explain: (ref: CellRef) => Promise<CellExplanation | null>;
}

/** Cells asked at most: a long chain of lags would otherwise keep the worker from the next edit. */
const most = 400;

/** The month nearest to the cell's in which a driver has no value: `settled`, `retained` and the like read many months at once. */
function missingInAnotherMonth({ item, place, column }: Reference, { timeline, tables }: Sources): Reference[] {
  const table = tables.get(item);
  if (!table) return [];
  const missing = Array.from({ length: timeline.months }, (_, month) => month).filter(
    (month) => !Number.isFinite(valueAt(table, place, month)),
  );
  const nearest = missing.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
  return nearest === undefined ? [] : [{ item, place, column: nearest, value: NaN }];
}

/** Cells without a value that this one takes its own lack from; none when it begins here, null when the cell is never meant to have one. */
function missingBehind(explanation: CellExplanation, sources: Sources): Reference[] | null {
  const { item, place, column, origin, total, drivers } = explanation;
  if (total === 'none') return null;
  const table = sources.tables.get(item);
  const read = origin === 'total' && table ? partsOfTotal(item, table, sources.timeline, place, column) : drivers;
  const missing = read.filter((reference) => reference.column >= 0 && !Number.isFinite(reference.value));
  return missing.length > 0 ? missing : drivers.flatMap((driver) => missingInAnotherMonth(driver, sources));
}

/**
 * Why a cell has no value: the nearest cells in which the lack begins, found by going back along the drivers. Empty when the
 * cell has a value, or is one that is never added up.
 */
export async function missingCauses(cell: CellRef, sources: Sources): Promise<MissingCause[]> {
  const keyOf = ({ item, place, column }: CellRef) => `${item} ${place} ${column}`;
  const seen = new Set([keyOf(cell)]);
  let level: CellRef[] = [cell];
  while (level.length > 0 && seen.size <= most) {
    const explained = (await Promise.all(level.map((ref) => sources.explain(ref)))).filter((answer) => answer !== null);
    const causes: MissingCause[] = [];
    const next: CellRef[] = [];
    for (const explanation of explained) {
      if (Number.isFinite(explanation.value)) continue;
      const behind = missingBehind(explanation, sources);
      if (behind?.length === 0) {
        const { item, place, column, origin, pieces, dependents } = explanation;
        // An input may be left empty on purpose where nothing needs it.
        if (level[0] === cell && dependents.every((reader) => Number.isFinite(reader.value))) continue;
        causes.push({ item, place, column, isEmptyInput: origin === 'input' && pieces.length === 0 });
      }
      for (const reference of behind ?? []) {
        if (seen.has(keyOf(reference))) continue;
        seen.add(keyOf(reference));
        next.push(reference);
      }
    }
    if (causes.length > 0) return causes;
    level = next;
  }
  return [];
}
