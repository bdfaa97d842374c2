import type { Cause, Place } from '../../problem.ts';
import { excerpt, within, type Reader } from './reading.ts';
import { isRecord } from './read-object.ts';

interface ListOptions {
  /** The ids around an entry, from its own id. */
  place?: (id: string) => Place;
  limit?: { what: Extract<Cause, { kind: 'too-large' }>['what']; limit: number };
}

/** A list without its unusable entries. */
export function listOf<T>(read: Reader<T>, { place, limit }: ListOptions = {}): Reader<T[]> {
  return (json, spot) => {
    if (!Array.isArray(json)) {
      spot.reading.report(spot, { kind: 'bad-value', reason: 'type', found: excerpt(json), expected: 'list' });
      return undefined;
    }
    let entries: unknown[] = json;
    if (limit && entries.length > limit.limit) {
      spot.reading.report(spot, { kind: 'too-large', ...limit, found: entries.length });
      entries = entries.slice(0, limit.limit);
    }
    const list: T[] = [];
    entries.forEach((entry, index) => {
      const id = isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
      const value = read(entry, within(spot, index, place && id !== undefined ? place(id) : {}));
      if (value !== undefined) list.push(value);
    });
    return list;
  };
}
