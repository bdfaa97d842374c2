import type { Table } from '../../src/core/index.ts';

/** Tables as plain data for comparing: by id, and no value as `null`. */
export function allTables(tables: ReadonlyMap<string, Table>): Record<string, unknown> {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([id, { over, sizes, values }]) => [id, [over, sizes, Array.from(values, (x) => (Number.isNaN(x) ? null : x))]]),
  );
}
