import { isBranch, leafAt } from '../nested.ts';
import type { Openings, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import { findItem } from './find.ts';

type OpeningRow = number | number[];

/** Openings with another number before the first month, for one choice of members or (null) for all. `undefined` when none is left. */
export function withOpening(
  openings: Openings | undefined,
  opening: number | null,
  members: readonly string[] | null,
): Openings | undefined {
  if (members === null || members.length === 0) return opening ?? undefined;
  if (opening !== null) return withLeaf<OpeningRow>(openings, members, () => opening);
  if (openings === undefined || !isBranch<OpeningRow>(openings)) return openings;
  const [member, ...rest] = members;
  const own = member === undefined || !Object.hasOwn(openings, member) ? undefined : openings[member];
  if (member === undefined || own === undefined) return openings;
  const left = rest.length === 0 ? undefined : withOpening(own, null, rest);
  const others = Object.fromEntries(Object.entries(openings).filter(([key]) => key !== member));
  const result: { [member: string]: Openings } = left === undefined ? others : { ...others, [member]: left };
  return Object.keys(result).length === 0 ? undefined : result;
}

/** Sets the value an item has in every month before the first, for one choice of members or (null) for all; a null opening removes it. */
export function setOpening(plan: Plan, id: string, opening: number | null, members: readonly string[] | null): void {
  const item = findItem(plan, id);
  const standing = item.opening === undefined ? undefined : leafAt<OpeningRow>(item.opening, members ?? []);
  if (standing === (opening ?? undefined) && (opening !== null || item.opening === undefined)) return;
  const openings = withOpening(item.opening, opening, members);
  if (openings === undefined) delete item.opening;
  else item.opening = openings;
}
