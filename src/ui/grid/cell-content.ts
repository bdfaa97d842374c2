import { placeAt, type Item, type Plan } from '../../core/index.ts';

/** Member ids of a place in the order of `over`; null where a dimension is added up. */
export function membersAt(plan: Plan, item: Item, place: number): (string | null)[] {
  const dimensions = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id));
  const choice = placeAt(
    dimensions.map((dimension) => dimension?.members.length ?? 0),
    place,
  );
  return dimensions.map((dimension, d) => dimension?.members[choice[d] ?? -1]?.id ?? null);
}
