import { placeIndex, type Plan } from '../../core/index.ts';

/**
 * The place of an item that a formula reads: its members in brackets (by dimension), those of the formula's own cell elsewhere, and the
 * sum where neither names one.
 */
export function referencePlace(plan: Plan, id: string, named: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): number {
  const over = plan.items.find((item) => item.id === id)?.over ?? [];
  const lists = over.map((dimension) => plan.dimensions?.find((candidate) => candidate.id === dimension)?.members ?? []);
  const sizes = lists.map((members) => members.length);
  const place = over.map((dimension, d) => {
    const wanted = named.get(dimension) ?? own.get(dimension);
    const index = lists[d]?.findIndex(({ id: member }) => member === wanted) ?? -1;
    return index < 0 ? (sizes[d] ?? 0) : index;
  });
  return placeIndex(sizes, place);
}
