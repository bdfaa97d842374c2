import { placeAt, placeIndex, valueAt, type CellExplanation, type Reference, type Table, type Timeline } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';

interface Sources {
  timeline: Timeline;
  tables: ReadonlyMap<string, Table>;
  explain: (ref: CellRef) => Promise<CellExplanation | null>;
}

/** Members asked at most; rules differ between few of them. */
const mostMembers = 30;

/** Single cells behind a total: every member's, in its first month. */
function cellsOf(cell: CellRef, table: Table, month: number): CellRef[] {
  const choice = placeAt(table.sizes, cell.place);
  let choices: number[][] = [choice];
  choice.forEach((member, d) => {
    const size = table.sizes[d] ?? 0;
    if (member < size) return;
    choices = choices.flatMap((one) => Array.from({ length: size }, (_, index) => one.with(d, index)));
  });
  return choices.slice(0, mostMembers).map((one) => ({ item: cell.item, place: placeIndex(table.sizes, one), column: month }));
}

/** The place of a driver that goes with the total: added up over the members that the total adds up, unless it is always one member's. */
function placeBeside(driver: Reference, driverTable: Table, table: Table, total: readonly number[], single: readonly number[]): number {
  const choice = placeAt(driverTable.sizes, driver.place).map((member, d) => {
    const own = table.over.indexOf(driverTable.over[d] ?? '');
    const isAddedUp = own >= 0 && total[own] === table.sizes[own] && single[own] === member;
    return isAddedUp ? (driverTable.sizes[d] ?? 0) : member;
  });
  return placeIndex(driverTable.sizes, choice);
}

/**
 * What a total over members or months depends on: the drivers of the cells it adds up, each in the total's own period. A
 * driver that has no total there has no value.
 */
export async function driversOfTotal(cell: CellRef, { timeline, tables, explain }: Sources): Promise<Reference[]> {
  const table = tables.get(cell.item);
  const period = timeline.periods[cell.column];
  if (!table || !period) return [];
  const total = placeAt(table.sizes, cell.place);
  const found = new Map<string, Reference>();
  const explained = await Promise.all(cellsOf(cell, table, period.from).map(explain));
  for (const explanation of explained) {
    for (const driver of explanation?.drivers ?? []) {
      const driverTable = tables.get(driver.item);
      if (!driverTable || !explanation || driver.item === cell.item) continue;
      const place = placeBeside(driver, driverTable, table, total, placeAt(table.sizes, explanation.place));
      const reference = { item: driver.item, place, column: cell.column, value: valueAt(driverTable, place, cell.column) };
      found.set(`${driver.item} ${place}`, reference);
    }
  }
  return [...found.values()];
}
