import type { Item, Plan } from '../plan.ts';

/** Every choice of members of an item, in the order of its `over`; one empty choice without dimensions. */
export function placesOf(plan: Plan, item: Item): string[][] {
  return (item.over ?? []).reduce<string[][]>(
    (places, id) => {
      const members = plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? [];
      return places.flatMap((place) => members.map((member) => [...place, member.id]));
    },
    [[]],
  );
}
