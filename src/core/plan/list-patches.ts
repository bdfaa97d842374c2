import type { Patches } from './apply-patches.ts';

type Patch = Patches[number];

/** How one list becomes another in which most entries are the same objects: what stands between their common ends is taken out and put in. */
function fromTo(path: readonly (string | number)[], from: readonly unknown[], to: readonly unknown[]): Patch[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const removed = Array.from({ length: from.length - end - start }, (): Patch => ({ op: 'remove', path: [...path, start] }));
  const added = to.slice(start, to.length - end).map((value, index): Patch => ({ op: 'add', path: [...path, start + index], value }));
  return [...removed, ...added];
}

/**
 * Patches that add and remove entries of a list in place of those that write every later entry anew: a plan keeps hundreds of steps,
 * and an item added at the top of 300 must not keep all 300 with it.
 */
export function withListPatches<T extends object>(
  key: keyof T & string,
  { before, after, patches, inverse }: { before: T; after: T; patches: Patches; inverse: Patches },
): { patches: Patches; inverse: Patches } {
  const [from, to]: unknown[] = [before[key], after[key]];
  if (!Array.isArray(from) || !Array.isArray(to) || from === to) return { patches, inverse };
  const stays = from.length === to.length && from.every((entry, index) => idOf(entry) === idOf(to[index]));
  if (stays) return { patches, inverse };
  const others = (all: Patches) => all.filter(({ path }) => path[0] !== key);
  return { patches: [...others(patches), ...fromTo([key], from, to)], inverse: [...others(inverse), ...fromTo([key], to, from)] };
}

const idOf = (entry: unknown): unknown => (typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry);
