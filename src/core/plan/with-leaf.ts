import { descend, isBranch, type Nested } from './nested.ts';

/**
 * The same with another leaf for one choice of members (outermost dimension first); all others keep theirs. Nothing is
 * changed in place, and only what has to be told apart is: a leaf for all members becomes `{ "*": leaf, member: … }`.
 * `write` gets the leaf that stood there, `undefined` when nothing was said.
 */
export function withLeaf<Leaf>(
  value: Nested<Leaf> | undefined,
  members: readonly string[],
  write: (leaf: Leaf | undefined) => Leaf,
): Nested<Leaf> {
  const [member, ...rest] = members;
  if (member === undefined) return write(value === undefined || isBranch(value) ? undefined : value);
  if (value === undefined) return { [member]: withLeaf<Leaf>(undefined, rest, write) };
  if (!isBranch(value)) return { '*': value, [member]: withLeaf<Leaf>(value, rest, write) };
  return { ...value, [member]: withLeaf(descend(value, member), rest, write) };
}
