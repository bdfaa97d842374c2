import type { Reach } from '../formula/reads.ts';

/** The months in which numbers of an item changed during a run. */
export class ChangedMonths {
  readonly #marks: Uint8Array;
  #first = Infinity;

  constructor(months: number) {
    this.#marks = new Uint8Array(months);
  }

  mark(month: number): void {
    this.#marks[month] = 1;
    if (month < this.#first) this.#first = month;
  }

  markAll(): this {
    this.#marks.fill(1);
    this.#first = 0;
    return this;
  }

  /** Does a rule that reads the item this far see a change when it is computed in `month`? */
  reaches(month: number, reach: Reach): boolean {
    switch (reach) {
      case 'same':
        return this.#marks[month] === 1;
      case 'earlier':
        return this.#first <= month;
      case 'any':
        return this.#first < Infinity;
    }
  }
}
