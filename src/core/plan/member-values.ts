import type { Cell, Values } from './plan.ts';

/** A leaf for all members, or an object from member (or `*`, the members not named) to such; dimensions nest. */
export type ByMember<Leaf> = Leaf | { [member: string]: ByMember<Leaf> };

/** One cell, or one for each month. */
export type Row = Cell | Cell[];

/** An object from member to something, as opposed to a cell, a row or a text. */
export function isByMember<Leaf extends Row>(node: ByMember<Leaf>): node is { [member: string]: ByMember<Leaf> } {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The entry that speaks for a member: its own, or the one of `*`. */
function entryOf<Node>(node: { [member: string]: Node }, member: string): Node | undefined {
  const key = Object.hasOwn(node, member) ? member : '*';
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The leaf for one choice of members, in the order of the item's `over`; `undefined` when nothing is said about it. */
export function leafOf<Leaf extends Row>(node: ByMember<Leaf>, members: readonly string[]): Leaf | undefined {
  let rest: ByMember<Leaf> | undefined = node;
  for (const member of members) {
    if (rest === undefined || !isByMember(rest)) break;
    rest = entryOf(rest, member);
  }
  return rest === undefined || isByMember(rest) ? undefined : rest;
}

/**
 * The node with another leaf for one choice of members; all others keep theirs. Nothing is changed in place, and only
 * what has to be told apart is: a leaf for all members becomes `{ "*": leaf, member: … }`.
 * `write` gets the leaf that stood there, `undefined` when nothing was said.
 */
export function withLeaf<Leaf extends Row>(
  node: ByMember<Leaf> | undefined,
  members: readonly string[],
  write: (leaf: Leaf | undefined) => Leaf,
): ByMember<Leaf> {
  const [member, ...rest] = members;
  if (member === undefined) return write(node === undefined || isByMember(node) ? undefined : node);
  if (node === undefined) return { [member]: withLeaf<Leaf>(undefined, rest, write) };
  if (!isByMember(node)) return { '*': node, [member]: withLeaf<Leaf>(node, rest, write) };
  return { ...node, [member]: withLeaf(entryOf(node, member), rest, write) };
}

/** The cell a row holds in a month (index): a row shorter than the timeline repeats its last cell. */
export function cellOfRow(row: Row, month: number): Cell {
  if (!Array.isArray(row)) return row;
  return row[Math.min(month, row.length - 1)] ?? null;
}

/** The cell an input's `values` hold for these members in a month (index). Members that are not named hold 0. */
export function cellOf(values: Values, members: readonly string[], month: number): Cell {
  const row = leafOf<Row>(values, members);
  return row === undefined ? 0 : cellOfRow(row, month);
}
