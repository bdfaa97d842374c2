import { excerpt, within, type Reader } from './reading.ts';
import { nearestWord } from './nearest-word.ts';

interface RequiredField<T> {
  readonly needed: true;
  readonly read: Reader<T>;
  /** Stands in for a part that is missing or unusable, so that the rest is kept. */
  readonly instead?: () => T;
}
interface OptionalField<T> {
  readonly needed: false;
  readonly read: Reader<T>;
}
type Field<T> = RequiredField<T> | OptionalField<T>;

/** The keys an object may have: a type's keys, each with its reader, and required where the type says so. */
export type Shape<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? OptionalField<Exclude<T[K], undefined>> : RequiredField<T[K]>;
};

export function required<T>(read: Reader<T>, instead?: () => T): RequiredField<T> {
  return instead ? { needed: true, read, instead } : { needed: true, read };
}

export function optional<T>(read: Reader<T>): OptionalField<T> {
  return { needed: false, read };
}

export function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/**
 * An object of a shape, its keys in the shape's order. Unknown keys are reported and left out; so is a field that cannot be used.
 * Without a required field the object is unusable; with `whole`, without any field that was written.
 */
export function readObject<T extends object>(shape: Shape<T>, whole = false): Reader<T> {
  const fields = new Map<string, Field<unknown>>(Object.entries(shape));
  const isComplete = (object: Partial<T>): object is T => [...fields].every(([key, field]) => !field.needed || Object.hasOwn(object, key));

  return (json, spot) => {
    const { reading } = spot;
    if (!isRecord(json)) {
      reading.report(spot, { kind: 'bad-value', reason: 'type', found: excerpt(json), expected: 'object' });
      return undefined;
    }
    const read: [string, unknown][] = [];
    let usable = true;
    for (const [key, field] of fields) {
      const here = within(spot, key);
      const part = Object.hasOwn(json, key) ? json[key] : undefined;
      if (part === undefined) {
        if (field.needed) reading.report(here, { kind: 'bad-value', reason: 'missing', expected: key });
      } else {
        const value = field.read(part, here);
        if (value !== undefined) {
          read.push([key, value]);
          continue;
        }
        if (whole) usable = false;
      }
      if (field.needed && field.instead) read.push([key, field.instead()]);
    }
    for (const key of Object.keys(json)) {
      if (fields.has(key) || json[key] === undefined) continue;
      const suggestion = nearestWord(key, fields.keys());
      reading.report(within(spot, key), { kind: 'unknown-key', key, ...(suggestion === undefined ? {} : { suggestion }) });
    }
    const object: Partial<T> = Object.fromEntries(read) as Partial<T>; // each value came out of its own key's reader
    if (!usable || !isComplete(object)) return undefined;
    reading.remember(object, spot);
    return object;
  };
}
