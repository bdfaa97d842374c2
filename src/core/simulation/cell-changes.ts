import type { Change } from '../plan/plan.ts';
import { membersOfCell, type Axes, type Space } from '../plan/space.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { Evaluate } from './run-counters.ts';

/** A scenario's change of single cells, ready to run: which cells and months, and what becomes of their value. */
export interface CellChange {
  covers(cell: number, month: number): boolean;
  apply(value: number, cell: number, month: number): number;
}

/** Does a change (or target, or actual) that names some members speak of this cell? */
export function atCovers(at: Change['at'], space: Space, axes: Axes, cell: number): boolean {
  if (!at) return true;
  const members = membersOfCell(space, axes, cell);
  return Object.entries(at).every(([dimension, member]) => {
    const axis = space.indexOf.get(dimension);
    const position = axis === undefined ? -1 : axes.indexOf(axis);
    return position >= 0 && space.axes[axis ?? 0]?.indexOf.get(member) === members[position];
  });
}

/** `textRule` gives the closure of a text that a change sets; NaN where the text is wrong. */
export function readCellChange(
  change: Change,
  space: Space,
  axes: Axes,
  cells: number,
  timeline: Timeline,
  textRule: (text: string) => Evaluate,
): CellChange | null {
  const apply = applicationOf(change, textRule);
  if (!apply) return null;
  const from = change.from === undefined ? 0 : (timeline.monthIndex(change.from) ?? Infinity);
  const to = change.to === undefined ? Infinity : (timeline.monthIndex(change.to) ?? -Infinity);
  const covered = Array.from({ length: cells }, (_, cell) => atCovers(change.at, space, axes, cell));
  return { covers: (cell, month) => month >= from && month <= to && covered[cell] === true, apply };
}

function applicationOf(change: Change, textRule: (text: string) => Evaluate): CellChange['apply'] | null {
  const { set, multiply, add } = change;
  if (typeof set === 'string') {
    const rule = textRule(set);
    return (_, cell, month) => rule(cell, month);
  }
  if (set !== undefined) return () => set ?? NaN;
  if (multiply !== undefined) return (value) => value * multiply;
  if (add !== undefined) return (value) => value + add;
  return null;
}
