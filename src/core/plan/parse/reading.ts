import type { Cause, Place, Problem } from '../../problem.ts';

/** Where in the file the reader stands. */
export interface Spot {
  readonly reading: Reading;
  readonly parent: Spot | null;
  /** `items[3].values.ztc[2]`; empty for the document itself. */
  readonly path: string;
  /** The ids around it. */
  readonly place: Place;
}

/** One reading of one file: the problems found so far, and where each object that was read stands. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #spots = new WeakMap<object, Spot>();
  readonly #touched = new Set<string>();

  start(): Spot {
    return { reading: this, parent: null, path: '', place: {} };
  }

  remember(object: object, spot: Spot): void {
    this.#spots.set(object, spot);
  }

  /** Where an object that a reader made stands in the file. */
  spotOf(object: object): Spot {
    const spot = this.#spots.get(object);
    if (!spot) throw new Error('an object that was not read');
    return spot;
  }

  report(spot: Spot, cause: Cause, place: Place = {}): void {
    this.problems.push({ ...spot.place, ...place, ...(spot.path === '' ? {} : { path: spot.path }), ...cause });
    for (let at: Spot | null = spot; at; at = at.parent) this.#touched.add(at.path);
  }

  /** Whether a problem was found here or below: so that its consequences are not told as further problems. */
  isTouched(spot: Spot): boolean {
    return this.#touched.has(spot.path);
  }
}

export function within(spot: Spot, step: string | number, place: Place = {}): Spot {
  const path = typeof step === 'number' ? `${spot.path}[${step}]` : spot.path === '' ? step : `${spot.path}.${step}`;
  return { reading: spot.reading, parent: spot, path, place: { ...spot.place, ...place } };
}

/** Reads one thing; `undefined` when it cannot be used, which has been reported then. */
export type Reader<T> = (json: unknown, spot: Spot) => T | undefined;

/** What was found, short enough for a sentence. */
export function excerpt(json: unknown): string {
  if (Array.isArray(json)) return json.length === 0 ? '[]' : '[…]';
  if (typeof json === 'object' && json !== null) return Object.keys(json).length === 0 ? '{}' : '{…}';
  const text = String(json);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
