import { placeAt, type Table, type Timeline } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';

/**
 * Cells without those that add up others of them, all of whose parts are there: of six months and a quarter within them the six months,
 * of a row and its members the members. Counted with them they would make a sum twice what it is.
 */
export function withoutSubtotals(cells: readonly CellRef[], tables: ReadonlyMap<string, Table>, { periods }: Timeline): CellRef[] {
  const columns = grouped(
    cells,
    ({ item, place }) => `${item} ${place}`,
    ({ column }) => column,
  );
  const places = grouped(
    cells,
    ({ item, column }) => `${item} ${column}`,
    ({ place }) => place,
  );
  const addsUpMonths = ({ item, place, column }: CellRef) => {
    const period = periods[column];
    const chosen = columns.get(`${item} ${place}`);
    if (!period || !chosen || period.per === 'month') return false;
    // The months stand first among the periods.
    for (let month = period.from; month < period.to; month++) if (!chosen.has(month)) return false;
    return true;
  };
  const addsUpMembers = ({ item, place, column }: CellRef) => {
    const { sizes = [] } = tables.get(item) ?? {};
    const at = placeAt(sizes, place);
    const open = sizes.flatMap((size, axis) => (at[axis] === size ? [axis] : []));
    if (open.length === 0) return false;
    const members = [...(places.get(`${item} ${column}`) ?? [])].filter((other) =>
      placeAt(sizes, other).every((member, axis) => member < (sizes[axis] ?? 0) && (open.includes(axis) || member === at[axis])),
    );
    return members.length === open.reduce((product, axis) => product * (sizes[axis] ?? 0), 1);
  };
  return cells.filter((cell) => !addsUpMonths(cell) && !addsUpMembers(cell));
}

function grouped(
  cells: readonly CellRef[],
  keyOf: (cell: CellRef) => string,
  valueOf: (cell: CellRef) => number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(valueOf(cell)));
  }
  return groups;
}
