import { isJsonRecord, type Difference } from './difference.ts';

/** A difference that does not fit the document it is applied to. */
export class DifferenceError extends Error {}

/** The other document. Throws a `DifferenceError` where the two do not fit, for differences come out of links. Shares parts with `from`. */
export function applyDifference(from: unknown, difference: unknown): unknown {
  if (!Array.isArray(difference)) throw new DifferenceError('not a difference');
  const parts: Difference = difference;
  if (parts.length === 1) return parts[0];
  const [kind, changes, ...rest] = parts;
  if (kind === 0) return intoRecord(from, changes);
  if (!Array.isArray(from)) throw new DifferenceError('no list');
  const list: readonly unknown[] = from;
  if (kind === 1) return intoIdentified(list, changes, rest[0]);
  if (kind === 2) return intoPositions(list, changes);
  if (kind === 3) return spliced(list, changes, rest[0], rest[1]);
  throw new DifferenceError('unknown kind');
}

function changesOf(changes: unknown): Map<string, Difference> {
  if (!isJsonRecord(changes)) throw new DifferenceError('no changes');
  return new Map(
    Object.entries(changes).map(([key, change]) => {
      if (!Array.isArray(change)) throw new DifferenceError('not a difference');
      return [key, change];
    }),
  );
}

function intoRecord(from: unknown, changes: unknown): unknown {
  if (!isJsonRecord(from)) throw new DifferenceError('no object');
  const result = new Map(Object.entries(from));
  for (const [key, change] of changesOf(changes)) {
    if (change.length === 0) result.delete(key);
    else result.set(key, applyDifference(result.get(key), change));
  }
  return Object.fromEntries(result);
}

function intoIdentified(from: readonly unknown[], changes: unknown, order: unknown): unknown[] {
  const idOf = (entry: unknown) => (isJsonRecord(entry) ? entry['id'] : undefined);
  const old = new Set(from.map(idOf));
  const byId = changesOf(changes);
  const apply = (entry: unknown, id: unknown): unknown[] => {
    const change = typeof id === 'string' ? byId.get(id) : undefined;
    if (!change) return [entry];
    return change.length === 0 ? [] : [applyDifference(entry, change)];
  };
  const added = [...byId.keys()].filter((id) => !old.has(id));
  if (order === undefined) return [...from.flatMap((entry) => apply(entry, idOf(entry))), ...added.flatMap((id) => apply(undefined, id))];
  if (!Array.isArray(order)) throw new DifferenceError('no order');
  const steps: readonly unknown[] = order;
  // Each entry once: a short link must not unfold into millions of rows.
  let taken = 0;
  return steps.flatMap((step) => {
    if (typeof step === 'string') return apply(undefined, step);
    const [first, last] = Array.isArray(step) ? (step as unknown[]) : [];
    if (!isPosition(first, from.length - 1) || !isPosition(last, from.length - 1)) throw new DifferenceError('no such run');
    taken += Math.max(0, last - first + 1);
    if (taken > from.length) throw new DifferenceError('an entry taken twice');
    return from.slice(first, last + 1).flatMap((entry) => apply(entry, idOf(entry)));
  });
}

function intoPositions(from: readonly unknown[], changes: unknown): unknown[] {
  const byIndex = changesOf(changes);
  for (const key of byIndex.keys()) if (!isPosition(Number(key), from.length - 1)) throw new DifferenceError('no such position');
  return from.map((entry, index) => {
    const change = byIndex.get(String(index));
    return change ? applyDifference(entry, change) : entry;
  });
}

function spliced(from: readonly unknown[], start: unknown, removed: unknown, added: unknown): unknown[] {
  if (!isPosition(start, from.length) || !isPosition(removed, from.length - start) || !Array.isArray(added))
    throw new DifferenceError('no such place');
  return [...from.slice(0, start), ...(added as unknown[]), ...from.slice(start + removed)];
}

function isPosition(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
