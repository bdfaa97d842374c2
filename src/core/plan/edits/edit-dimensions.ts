import type { Dimension, Plan, Text } from '../plan.ts';
import { keepPartsSound } from './keep-parts-sound.ts';
import { setOver } from './set-over.ts';

/** A dimension of the plan; throws when there is none. */
export function findDimension(plan: Plan, id: string): Dimension {
  const dimension = plan.dimensions?.find((candidate) => candidate.id === id);
  if (!dimension) throw new RangeError(`no dimension: ${id}`);
  return dimension;
}

/** Adds a dimension that no item is over yet. */
export function addDimension(plan: Plan, dimension: Dimension): void {
  if (plan.dimensions) plan.dimensions.push(dimension);
  else plan.dimensions = [dimension];
}

export function renameDimension(plan: Plan, id: string, name: Text): void {
  findDimension(plan, id).name = name;
}

/** Deletes a dimension; the items over it keep the total of its members. Formulas that name it stay and become problems. */
export function deleteDimension(plan: Plan, id: string): void {
  const gone = findDimension(plan, id);
  for (const item of plan.items)
    if (item.over?.includes(id))
      setOver(
        plan,
        item.id,
        item.over.filter((other) => other !== id),
      );
  const rest = plan.dimensions?.filter((dimension) => dimension !== gone) ?? [];
  if (rest.length > 0) plan.dimensions = rest;
  else delete plan.dimensions;
  keepPartsSound(plan);
}
