import { cellContent, displayFormula, valueAt, type Language } from '../../core/index.ts';
import type { CellRef, State } from '../../store/index.ts';
import { editText } from './edit-text.ts';
import { editUnitOf } from './edit-unit.ts';

/** What the editor shows when a cell is opened: every digit of its number, or `=` and its formula in the reader's names. */
export function editStart(state: State, ref: CellRef, language: Language): string {
  const { plan, timeline, scenario } = state;
  const item = plan.items.find((candidate) => candidate.id === ref.item);
  const unit = item ? editUnitOf(state, item) : 0;
  const content = cellContent(plan, timeline, scenario, ref);
  if (!content) return '';
  // A scenario's × or + makes another number of the cell: that one is shown, and editing replaces it.
  if (content.changed && typeof content.cell === 'number' && content.from !== 'scenario') {
    const table = state.tables.get(ref.item);
    const value = table ? valueAt(table, ref.place, ref.column) : NaN;
    return Number.isFinite(value) ? editText(value, unit) : '';
  }
  if (content.cell === null) return '';
  return typeof content.cell === 'number' ? editText(content.cell, unit) : `=${displayFormula(content.cell, plan, language)}`;
}
