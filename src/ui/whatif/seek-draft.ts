import {
  placeIndex,
  type At,
  type Item,
  type Plan,
  type SeekQuestion,
  type Table,
  type TargetResult,
  type Timeline,
} from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { membersAt } from '../grid/cell-content.ts';
import { editText } from '../grid/edit-text.ts';
import { seekColumn } from './seek-periods.ts';

/** What the goal-seek panel holds while it is filled in. Months are indices of the timeline, both ends included. */
export interface SeekDraft {
  item: string | null;
  at: At;
  column: number;
  /** As typed. */
  value: string;
  driver: string | null;
  driverAt: At;
  from: number;
  to: number;
}

/** Members chosen at a place; dimensions that are added up are left out. */
export function atOfPlace(plan: Plan, item: Item, place: number): At {
  const members = membersAt(plan, item, place);
  return Object.fromEntries(
    (item.over ?? []).flatMap((dimension, d) => {
      const member = members[d] ?? null;
      return member === null ? [] : [[dimension, member]];
    }),
  );
}

export function placeOfAt(plan: Plan, table: Table, at: At): number {
  const place = table.over.map((id, d) => {
    const index = plan.dimensions?.find((dimension) => dimension.id === id)?.members.findIndex((member) => member.id === at[id]) ?? -1;
    return index < 0 ? (table.sizes[d] ?? 0) : index;
  });
  return placeIndex(table.sizes, place);
}

/** A draft for the selected cell. Where a target is missed there, the value is the bound that would meet it; the driver may change in the cell's months. */
export function draftFor(plan: Plan, timeline: Timeline, targets: readonly TargetResult[], selection: CellRef | null): SeekDraft {
  const item = plan.items.find((candidate) => candidate.id === selection?.item);
  const period = timeline.periods[selection?.column ?? -1];
  const draft: SeekDraft = {
    item: null,
    at: {},
    column: seekColumn(timeline, timeline.periods.length - 1),
    value: '',
    driver: null,
    driverAt: {},
    from: 0,
    to: timeline.months - 1,
  };
  if (!item || !selection || !period) return draft;
  const at = atOfPlace(plan, item, selection.place);
  const column = seekColumn(timeline, selection.column);
  return {
    ...draft,
    item: item.id,
    at,
    column,
    value: missedBound(plan, targets, item, at, [selection.column, column]),
    from: period.from,
    to: period.to - 1,
  };
}

/** The bound of a target that is missed in one of the columns, as it is typed. */
function missedBound(plan: Plan, targets: readonly TargetResult[], item: Item, at: At, columns: readonly number[]): string {
  for (const target of plan.targets ?? []) {
    const same = (item.over ?? []).every((dimension) => target.at?.[dimension] === at[dimension]);
    if (target.item !== item.id || !same) continue;
    const period = targets.find((result) => result.id === target.id)?.periods.find((candidate) => columns.includes(candidate.column));
    if (!period || period.met) continue;
    const bound = period.min !== undefined && !(period.value >= period.min) ? period.min : period.max;
    if (bound !== undefined) return editText(bound, item.unit === '%' ? -2 : 0);
  }
  return '';
}

/** The draft as a question; null while a part is missing. */
export function questionOf(draft: SeekDraft, timeline: Timeline, to: number): SeekQuestion | null {
  const period = timeline.periods[draft.column];
  const from = timeline.periods[draft.from];
  const last = timeline.periods[draft.to];
  if (draft.item === null || draft.driver === null || !period || !from || !last) return null;
  return {
    item: draft.item,
    ...(Object.keys(draft.at).length > 0 && { at: draft.at }),
    period: period.id,
    to,
    change: draft.driver,
    ...(Object.keys(draft.driverAt).length > 0 && { changeAt: draft.driverAt }),
    changeFrom: from.id,
    changeTo: last.id,
  };
}
