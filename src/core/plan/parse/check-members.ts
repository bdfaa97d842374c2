import type { Names } from './check-names.ts';
import { reportUnknown } from './check-references.ts';
import type { ByMember } from './read-members.ts';
import { isRecord } from './read-object.ts';
import { badValue } from './read-scalars.ts';
import { within, type Spot } from './reading.ts';

/** The tree without members that do not exist; `undefined`, reported, where it is deeper than the item has dimensions. */
export function keepKnownMembers<Leaf>(
  tree: ByMember<Leaf>,
  over: readonly string[],
  spot: Spot,
  names: Names,
): ByMember<Leaf> | undefined {
  if (!isTree(tree)) return tree;
  const [dimension, ...rest] = over;
  if (dimension === undefined) {
    spot.reading.report(spot, badValue('not-allowed-here', Object.keys(tree).join(', '), 'no-members'));
    return undefined;
  }
  const members = names.members.get(dimension) ?? new Set<string>();
  const kept: [string, ByMember<Leaf>][] = [];
  for (const [member, part] of Object.entries(tree)) {
    const here = within(spot, member);
    if (member !== '*' && !members.has(member)) {
      reportUnknown(here, member, 'member', members);
      continue;
    }
    const known = keepKnownMembers(part, rest, here, names);
    if (known !== undefined) kept.push([member, known]);
  }
  return Object.fromEntries(kept);
}

/** Reports each member (or pair of members) that has no leaf of its own and none by `*`. */
export function checkEveryMember<Leaf>(
  tree: ByMember<Leaf>,
  over: readonly string[],
  spot: Spot,
  names: Names,
  member: string[] = [],
): void {
  const [dimension, ...rest] = over;
  if (dimension === undefined || !isTree(tree)) return;
  for (const id of names.members.get(dimension) ?? []) {
    const step = Object.hasOwn(tree, id) ? id : '*';
    const part = tree[step];
    const here = within(spot, id);
    if (Object.hasOwn(tree, step) && part !== undefined) checkEveryMember(part, rest, within(spot, step), names, [...member, id]);
    else if (!spot.reading.isTouched(here))
      spot.reading.report(here, badValue('member-missing', undefined, id), { member: [...member, id] });
  }
}

/** Calls `visit` for each leaf, with where it stands. */
export function visitLeaves<Leaf>(tree: ByMember<Leaf>, spot: Spot, visit: (leaf: Leaf, spot: Spot) => void): void {
  if (!isTree(tree)) visit(tree, spot);
  else for (const [member, part] of Object.entries(tree)) visitLeaves(part, within(spot, member), visit);
}

function isTree<Leaf>(tree: ByMember<Leaf>): tree is { [member: string]: ByMember<Leaf> } {
  return isRecord(tree);
}
