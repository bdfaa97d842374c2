import type { Plan, Text } from '../plan.ts';
import { findItem } from './find.ts';

/** Names are for readers: formulas keep following the id. */
export function renameItem(plan: Plan, id: string, name: Text): void {
  findItem(plan, id).name = name;
}

/** Null removes the note. */
export function setItemNote(plan: Plan, id: string, note: Text | null): void {
  const item = findItem(plan, id);
  if (note === null) delete item.note;
  else item.note = note;
}

export function renamePlan(plan: Plan, name: Text): void {
  plan.name = name;
}
