import {
  cellContents,
  editableCells,
  valueAt,
  type Cell,
  type CellContent,
  type Plan,
  type Table,
  type Timeline,
} from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { continueSeries, type SeriesKind } from './series.ts';

type CellEdit = Parameters<PlanStore['actions']['editCells']>[0][number];

/** Cells along one row or column: those that are given, and those to fill, both in the direction of filling. Null where no cell is. `back`: up or to the left. */
export interface FillLine {
  from: readonly (CellRef | null)[];
  to: readonly (CellRef | null)[];
  back?: boolean;
}

export interface FillPlace {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
  tables: ReadonlyMap<string, Table>;
}

/** What a cell holds when it is filled from: what stands in it, or that it shows what its row's formula gives. */
type Source = { kind: 'cell'; cell: Cell } | { kind: 'formula'; item: string; value: Cell };

/**
 * The edits of a fill. A cell's own formula fills as such and an override as an override; a cell that follows its row's formula makes the
 * others of that row follow it again, and gives its number to other rows' inputs. Totals are passed over. `copy`: nothing is continued.
 */
export function planFill(place: FillPlace, lines: readonly FillLine[], kind: SeriesKind | 'copy'): CellEdit[] {
  const { plan, timeline } = place;
  const cellAt = editableCells(plan, timeline);
  const contentAt = cellContents(plan, timeline, place.scenario);
  const single = (refs: FillLine['from']) =>
    refs.flatMap((ref) => {
      const cell = ref && cellAt(ref);
      const one = cell?.item.unit === '%' ? 0.01 : 1;
      return ref && cell && cell.kind !== 'total' ? { ref, isInput: cell.kind === 'input', one } : [];
    });
  return lines.flatMap(({ from, to, back = false }) => {
    const given = single(from);
    const sources = given.map(({ ref }) => sourceAt(place.tables, ref, contentAt(ref)));
    const one = (given[0]?.one ?? 1) * (back ? -1 : 1);
    const targets = single(to);
    if (sources.length === 0) return [];
    const values = sources.map((source) => (source.kind === 'cell' ? source.cell : source.value));
    const isSeries = kind !== 'copy' && sources.every((source) => source.kind === 'cell');
    const cells = isSeries ? continueSeries(values, targets.length, kind, one) : [];
    return targets.flatMap(({ ref, isInput }, index): CellEdit[] => {
      const source = sources[index % sources.length];
      if (!source) return [];
      if (source.kind === 'formula' && !isInput) return source.item === ref.item ? [{ ref, cell: null }] : [];
      const cell = isSeries ? (cells[index] ?? null) : source.kind === 'cell' ? source.cell : source.value;
      // A text in a formula's cell would be the rule of its whole row.
      return isInput || typeof cell !== 'string' ? [{ ref, cell }] : [];
    });
  });
}

function sourceAt(tables: FillPlace['tables'], ref: CellRef, content: CellContent | null): Source {
  const table = tables.get(ref.item);
  const value = table ? valueAt(table, ref.place, ref.column) : NaN;
  const shown = Number.isFinite(value) ? value : null;
  if (content?.from === 'formula') return { kind: 'formula', item: ref.item, value: shown };
  // A scenario's × or + makes another number of the cell than what stands in it.
  if (!content || (content.changed && content.from !== 'scenario')) return { kind: 'cell', cell: shown };
  return { kind: 'cell', cell: content.cell };
}
