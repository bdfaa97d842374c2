import { cellContent, placeIndex, type SeekAnswer, type SeekQuestion, type SeekSolution } from '../core/index.ts';
import type { CellEdit } from './actions.ts';
import type { Place } from './edit-cells.ts';

/**
 * The edits that make a solution of goal seek real: the driver's cells as the solution has them. A cell that holds a
 * formula or a distribution keeps it, times the factor.
 */
export function seekEdits(
  { plan, timeline, scenario }: Place,
  question: SeekQuestion,
  answer: SeekAnswer,
  solution: SeekSolution,
): CellEdit[] {
  const item = plan.items.find((candidate) => candidate.id === question.change);
  if (!item) return [];
  const sizes = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.length ?? 0);
  return answer.before.flatMap(({ place, month }, index) => {
    const value = solution.cells[index];
    if (value === undefined) return [];
    const ref = { item: item.id, place: placeIndex(sizes, place), column: month };
    const content = cellContent(plan, timeline, scenario, ref);
    const text = content?.from === 'values' && !content.changed && typeof content.cell === 'string' ? content.cell : null;
    return [{ ref, cell: text !== null && solution.factor !== null ? `(${text}) * ${solution.factor}` : value }];
  });
}
