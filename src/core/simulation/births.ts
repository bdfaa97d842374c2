import type { ItemModel } from './item-model.ts';

/** Where an operation on numbers gave no value, for an item: the first place. */
export interface Birth {
  cell: number;
  month: number;
}

/** The cells in which an operation on numbers gave no value, kept from run to run: each run looks again only at what it computes. */
export class Births {
  /** By item, a mark for each cell × month; none for an item in which this never happened. */
  readonly #marks: (Uint8Array | undefined)[] = [];
  readonly #counts: number[];

  constructor(readonly items: readonly ItemModel[]) {
    this.#counts = items.map(() => 0);
  }

  note(item: number, at: number, born: boolean): void {
    let marks = this.#marks[item];
    if (!marks) {
      if (!born) return;
      marks = new Uint8Array(this.items[item]!.values.length);
      this.#marks[item] = marks;
    }
    this.#counts[item]! += Number(born) - marks[at]!;
    marks[at] = Number(born);
  }

  first(item: number): Birth | undefined {
    if (this.#counts[item] === 0) return undefined;
    const at = this.#marks[item]?.indexOf(1) ?? -1;
    const { months } = this.items[item]!;
    return { cell: Math.floor(at / months), month: at % months };
  }

  /** Items that have such a cell, in the order of the plan. */
  itemsWithAny(): number[] {
    return this.#counts.flatMap((count, item) => (count > 0 ? [item] : []));
  }
}
