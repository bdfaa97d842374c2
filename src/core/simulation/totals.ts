import type { Node } from '../formula/node.ts';
import { visitItems } from '../formula/reads.ts';
import { addedUp, monthsInPlace } from './added-up.ts';
import { numberOrNone } from './column.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { placesOver, type Places } from './places.ts';
import type { Table } from './table.ts';
import { TotalFormula } from './total-formula.ts';
import { addUp, totalRules, totalWay, type TotalRules } from './total-rule.ts';

/** A table with formulas on totals while it fills. */
interface Sheet {
  table: Table;
  /** 0 unknown, 1 being computed (a formula on totals that meets itself), 2 known. */
  state: Uint8Array;
  rules: TotalRules;
  places: Places;
}

const NO_PLACES = new Int32Array(0);

/** Totals over members and periods of all items of a model, computed where they are asked for and kept until an item changes. */
export class Totals {
  readonly #tables: (Table | null)[];
  readonly #sheets: (Sheet | null)[];
  /** Of sheets that were forgotten, for the next ones. */
  readonly #states: (Uint8Array | undefined)[] = [];
  readonly #formula: TotalFormula;
  readonly #places = new Map<string, Places>();
  readonly #readers: readonly (readonly number[])[];
  #parts = new Float64Array(0);

  constructor(readonly model: Model) {
    this.#tables = model.items.map(() => null);
    this.#sheets = model.items.map(() => null);
    this.#formula = new TotalFormula(model, (item, place, period) => this.value(item, place, period));
    const readers: number[][] = model.items.map(() => []);
    model.items.forEach((item, index) => {
      for (const read of readsOnTotals(item)) readers[read]?.push(index);
    });
    this.#readers = readers;
  }

  /** Forgets the totals of these items and of those whose formula on totals reads them. Returns all whose totals are open now. */
  forget(items: ReadonlySet<number>): Set<number> {
    const open = new Set(items);
    for (const item of open) for (const reader of this.#readers[item] ?? []) open.add(reader);
    for (const item of open) this.#tables[item] = null;
    return open;
  }

  /** The whole table of an item. */
  table(item: number): Table {
    const known = this.#table(item);
    const sheet = this.#sheets[item];
    if (!sheet) return known;
    const { table, state, places } = sheet;
    const { periods } = table;
    // Members before what is added up of them, so that hardly anything is computed inside something else.
    for (const place of places.inOrder)
      for (let period = 0, at = place * periods; period < periods; period++, at++)
        if (state[at] !== 2) this.#fill(item, sheet, place, period, at);
    return table;
  }

  value(item: number, place: number, period: number): number {
    const table = this.#table(item);
    const at = place * table.periods + period;
    const sheet = this.#sheets[item];
    if (!sheet) return table.values[at]!;
    if (sheet.state[at] === 0) this.#fill(item, sheet, place, period, at);
    // A formula on totals that reads itself meets state 1: no value.
    return sheet.state[at] === 2 ? table.values[at]! : NaN;
  }

  /** A formula's value on totals; `at` is the member on each axis of the plan, −1 for all. */
  formulaValue(node: Node, at: Int32Array, period: number): number {
    return this.#formula.closure(node)(at, period);
  }

  /** The table of an item; one whose totals follow formulas has a sheet that says what of it is known. */
  #table(item: number): Table {
    const known = this.#tables[item];
    if (known) return known;
    const { items, space, timeline } = this.model;
    const model = items[item]!;
    const places = this.#placesOf(model);
    const rules = totalRules(model);
    const over = model.axes.map((axis) => space.axes[axis]?.id ?? '');
    const isFormula = rules.months === 'formula' || rules.members === 'formula';
    const values = isFormula ? monthsInPlace(model, places, timeline) : addedUp(model, rules, places, timeline);
    const table: Table = { over, sizes: places.sizes, periods: timeline.periods.length, values };
    this.#tables[item] = table;
    this.#sheets[item] = isFormula ? { table, state: this.#openState(item, table, places), rules, places } : null;
    return table;
  }

  /** Cells in their months are known, all else is to be made. */
  #openState(item: number, { values, periods }: Table, { cells }: Places): Uint8Array {
    const state = this.#states[item]?.fill(0) ?? new Uint8Array(values.length);
    this.#states[item] = state;
    const { months } = this.model.timeline;
    for (let place = 0; place < cells.length; place++)
      if (cells[place]! >= 0) for (let month = 0, at = place * periods; month < months; month++, at++) state[at] = 2;
    return state;
  }

  #placesOf({ axes }: ItemModel): Places {
    const key = axes.join();
    const places = this.#places.get(key) ?? placesOver(this.model.space, axes);
    this.#places.set(key, places);
    return places;
  }

  #fill(item: number, sheet: Sheet, place: number, period: number, at: number): void {
    sheet.state[at] = 1;
    sheet.table.values[at] = numberOrNone(this.#compute(item, sheet, place, period));
    sheet.state[at] = 2;
  }

  #compute(item: number, sheet: Sheet, place: number, period: number): number {
    const { from, to, per } = this.model.timeline.periods[period]!;
    const group = sheet.places.groups[place] ?? null;
    const { rules, table } = sheet;
    switch (totalWay(rules, group === null, per === 'month')) {
      case 'formula':
        return this.#onTotals(item, sheet, place, period);
      case 'members': {
        const places = group ?? NO_PLACES;
        const { periods } = table;
        for (let each = 0; each < places.length; each++) {
          const at = places[each]! * periods + period;
          if (sheet.state[at] === 0) this.#fill(item, sheet, places[each]!, period, at);
        }
        // Nothing is computed while the parts stand side by side, so one list serves all.
        if (this.#parts.length < places.length) this.#parts = new Float64Array(places.length);
        for (let each = 0; each < places.length; each++) this.#parts[each] = table.values[places[each]! * periods + period]!;
        return addUp(rules.members, this.#parts, 0, places.length, 1);
      }
      case 'months':
        // The months of a cell are there; those of other places may have to be made first.
        if (group)
          for (let month = from, at = place * table.periods + from; month < to; month++, at++)
            if (sheet.state[at] === 0) this.#fill(item, sheet, place, month, at);
        return addUp(rules.months, table.values, place * table.periods + from, to - from, 1);
    }
  }

  #onTotals(item: number, sheet: Sheet, place: number, period: number): number {
    const { space, items } = this.model;
    const model = items[item]!;
    const at = sheet.places.at[place]!;
    const node =
      model.effective.totalFormula === undefined
        ? model.ruleAt(model.axes.map((axis) => space.axes[axis]?.members[at[axis]!] ?? '*'))
        : model.totalRule;
    return node ? this.#formula.closure(node)(at, period) : NaN;
  }
}

/** Items that an item's totals read besides its own column. */
function readsOnTotals(item: ItemModel): Set<number> {
  const reads = new Set<number>();
  const { months, members } = totalRules(item);
  if (months !== 'formula' && members !== 'formula') return reads;
  for (const node of item.rulesOnTotals) visitItems(node, (read) => reads.add(read));
  return reads;
}
