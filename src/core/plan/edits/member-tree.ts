import { descend, isBranch, type Nested } from '../nested.ts';

/** The tree with each leaf changed. */
export function eachLeaf<Leaf, Result>(tree: Nested<Leaf>, change: (leaf: Leaf) => Result): Nested<Result> {
  if (!isBranch(tree)) return change(tree);
  return Object.fromEntries(Object.entries(tree).map(([member, part]) => [member, eachLeaf(part, change)]));
}

/** The tree with each branch of one dimension (its place in the item's `over`) changed; leaves above it stay. */
export function eachBranch<Leaf>(
  tree: Nested<Leaf>,
  depth: number,
  change: (branch: { [member: string]: Nested<Leaf> }) => Nested<Leaf>,
): Nested<Leaf> {
  if (!isBranch(tree)) return tree;
  if (depth === 0) return change(tree);
  return Object.fromEntries(Object.entries(tree).map(([member, part]) => [member, eachBranch(part, depth - 1, change)]));
}

/** Several trees over the same dimensions as one. `combine` gets a leaf of each; `undefined` from those that say nothing there. */
export function combineTrees<Leaf, Result>(
  trees: readonly (Nested<Leaf> | undefined)[],
  combine: (leaves: (Leaf | undefined)[]) => Result,
): Nested<Result> {
  const branches = trees.filter((tree) => tree !== undefined && isBranch(tree));
  if (branches.length === 0) return combine(trees.map((tree) => (tree === undefined || isBranch(tree) ? undefined : tree)));
  const members = new Set(branches.flatMap((branch) => Object.keys(branch)));
  if (branches.length < trees.length) members.add('*');
  const below = (member: string) => trees.map((tree) => (tree === undefined ? undefined : descend(tree, member)));
  return Object.fromEntries([...members].map((member) => [member, combineTrees(below(member), combine)]));
}
