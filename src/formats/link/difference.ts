/**
 * What turns one JSON document into another, itself JSON and short:
 * - `[]` leave out, `[value]` put in its place,
 * - `[0, { key: difference }]` into an object,
 * - `[1, { id: difference }, order?]` into a list of things with ids: new ones stand at the end unless `order` tells the whole order,
 *   as ids and as runs `[first, last]` of the old positions,
 * - `[2, { index: difference }]` into a list of equal length,
 * - `[3, start, removed, [added]]` into a list at one place.
 */
export type Difference = readonly unknown[];

interface Identified {
  readonly id: string;
  readonly [key: string]: unknown;
}

type JsonRecord = Record<string, unknown>;

export function isJsonRecord(json: unknown): json is JsonRecord {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Whether every entry has an id of its own, so that entries can be told apart wherever they stand. */
function hasIds(list: readonly unknown[]): list is readonly Identified[] {
  const ids = list.map((entry) => (isJsonRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined));
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

function isSame(a: unknown, b: unknown): boolean {
  return differenceOf(a, b) === null;
}

/** The difference from one document to another; null when there is none. Both are plain JSON; the order of keys does not count. */
export function differenceOf(from: unknown, to: unknown): Difference | null {
  if (Object.is(from, to)) return null;
  let found: Difference | null = [to];
  if (Array.isArray(from) && Array.isArray(to)) found = listDifference(from, to);
  else if (isJsonRecord(from) && isJsonRecord(to)) found = recordDifference(from, to);
  // A thing that is new in most parts is shorter written out.
  return found && found.length > 1 && JSON.stringify(found).length > JSON.stringify([to]).length ? [to] : found;
}

function recordDifference(from: JsonRecord, to: JsonRecord): Difference | null {
  const changes: [string, Difference][] = [];
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) changes.push([key, []]);
  for (const [key, value] of Object.entries(to)) {
    const change = Object.hasOwn(from, key) ? differenceOf(from[key], value) : [value];
    if (change) changes.push([key, change]);
  }
  return changes.length === 0 ? null : [0, Object.fromEntries(changes)];
}

function listDifference(from: readonly unknown[], to: readonly unknown[]): Difference | null {
  if (from.length > 0 && to.length > 0 && hasIds(from) && hasIds(to)) return identifiedDifference(from, to);
  if (from.length === to.length) {
    const changes = to.flatMap((value, index): [string, Difference][] => {
      const change = differenceOf(from[index], value);
      return change ? [[String(index), change]] : [];
    });
    return changes.length === 0 ? null : [2, Object.fromEntries(changes)];
  }
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isSame(from[start], to[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(from.at(-1 - end), to.at(-1 - end))) end++;
  return [3, start, from.length - start - end, to.slice(start, to.length - end)];
}

function identifiedDifference(from: readonly Identified[], to: readonly Identified[]): Difference | null {
  const old = new Map(from.map((entry) => [entry.id, entry]));
  const changes: [string, Difference][] = [];
  for (const entry of to) {
    const before = old.get(entry.id);
    const change = before ? differenceOf(before, entry) : [entry];
    if (change) changes.push([entry.id, change]);
    old.delete(entry.id);
  }
  const removed = new Set(old.keys());
  for (const id of removed) changes.push([id, []]);

  const kept = from.filter(({ id }) => !removed.has(id)).map(({ id }) => id);
  const known = new Set(kept);
  const expected = [...kept, ...to.filter(({ id }) => !known.has(id)).map(({ id }) => id)];
  const inOrder = to.every(({ id }, index) => id === expected[index]);
  if (inOrder) return changes.length === 0 ? null : [1, Object.fromEntries(changes)];
  return [1, Object.fromEntries(changes), orderOf(from, to)];
}

function orderOf(from: readonly Identified[], to: readonly Identified[]): (string | [number, number])[] {
  const position = new Map(from.map(({ id }, index) => [id, index]));
  const order: (string | [number, number])[] = [];
  for (const { id } of to) {
    const index = position.get(id);
    const run = order.at(-1);
    if (index === undefined) order.push(id);
    else if (Array.isArray(run) && run[1] === index - 1) run[1] = index;
    else order.push([index, index]);
  }
  return order;
}
