import { createStore } from 'zustand/vanilla';
import type { Hit } from './find-hits.ts';

/** What find has found; null while it is closed. */
interface Found {
  keys: ReadonlySet<string>;
  current: string | null;
}

const keyOf = (row: string, column: string) => `${row} ${column}`;

const foundCells = createStore<Found>(() => ({ keys: new Set(), current: null }));

export function showFound(hits: readonly Hit[], current: Hit | undefined): void {
  const keys = new Set(hits.map(({ row, column }) => keyOf(row, column)));
  foundCells.setState({ keys, current: current ? keyOf(current.row, current.column) : null });
}

/** The marks of a cell that was found, for when it is made. */
export function foundClasses(row: string | undefined, column: string): string[] {
  const { keys, current } = foundCells.getState();
  const key = row === undefined ? '' : keyOf(row, column);
  return keys.has(key) ? (key === current ? ['is-found', 'is-found-now'] : ['is-found']) : [];
}

/** Marks the cells that are drawn whenever others are found. */
export function followFound(surface: HTMLElement): () => void {
  const rows = surface.getElementsByClassName('ag-row');
  return foundCells.subscribe(({ keys, current }) => {
    for (const row of rows)
      for (const cell of row.getElementsByClassName('ag-cell')) {
        const key = keyOf(row.getAttribute('row-id') ?? '', cell.getAttribute('col-id') ?? '');
        cell.classList.toggle('is-found', keys.has(key));
        cell.classList.toggle('is-found-now', key === current);
      }
  });
}
