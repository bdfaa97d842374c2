import type { Node } from '../formula/node.ts';
import { visitItems } from '../formula/reads.ts';
import { sizeOf } from '../plan/space.ts';
import { numberOrNone } from './column.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { placeAt, placeCount, placeIndex, type Table } from './table.ts';
import { TotalFormula } from './total-formula.ts';
import { addUp, totalRules, totalWay, type TotalRules } from './total-rule.ts';

/** An item's table while it fills. */
interface Sheet {
  table: Table;
  /** 0 unknown, 1 being computed (a formula on totals that meets itself), 2 known. */
  state: Uint8Array;
  rules: TotalRules;
  places: Places;
}

/** What each place of items over the same axes stands for; shared by them. */
interface Places {
  sizes: readonly number[];
  /** The cell of a place without "all members", −1 for others. */
  cells: Int32Array;
  /** The places without "all members" that another stands for. */
  groups: readonly (Int32Array | null)[];
  /** The member on each axis of the plan, −1 for all. */
  at: readonly Int32Array[];
  /** All places, those that stand for others last. */
  inOrder: Int32Array;
}

const NO_PLACES = new Int32Array(0);

/** Totals over members and periods of all items of a model, computed where they are asked for and kept until an item changes. */
export class Totals {
  readonly #sheets: (Sheet | null)[];
  /** Of sheets that were forgotten, for the next ones. */
  readonly #states: (Uint8Array | undefined)[] = [];
  readonly #formula: TotalFormula;
  readonly #places = new Map<string, Places>();
  readonly #readers: readonly (readonly number[])[];
  #parts = new Float64Array(0);

  constructor(readonly model: Model) {
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
    for (const item of open) this.#sheets[item] = null;
    return open;
  }

  /** The whole table of an item. */
  table(item: number): Table {
    const sheet = this.#sheet(item);
    const { table, state, places } = sheet;
    const { periods } = table;
    // Members before what is added up of them, so that hardly anything is computed inside something else.
    for (const place of places.inOrder)
      for (let period = 0, at = place * periods; period < periods; period++, at++)
        if (state[at] !== 2) this.#fill(item, sheet, place, period, at);
    return table;
  }

  value(item: number, place: number, period: number): number {
    const sheet = this.#sheet(item);
    const at = place * sheet.table.periods + period;
    if (sheet.state[at] === 0) this.#fill(item, sheet, place, period, at);
    // A formula on totals that reads itself meets state 1: no value.
    return sheet.state[at] === 2 ? sheet.table.values[at]! : NaN;
  }

  /** A formula's value on totals; `at` is the member on each axis of the plan, −1 for all. */
  formulaValue(node: Node, at: Int32Array, period: number): number {
    return this.#formula.closure(node)(at, period);
  }

  #sheet(item: number): Sheet {
    const known = this.#sheets[item];
    if (known) return known;
    const { items, space, timeline } = this.model;
    const model = items[item]!;
    const places = this.#placesOf(model);
    const count = placeCount(places.sizes);
    const periods = timeline.periods.length;
    const over = model.axes.map((axis) => space.axes[axis]?.id ?? '');
    const values = new Float64Array(count * periods).fill(NaN);
    const state = this.#states[item]?.fill(0) ?? new Uint8Array(count * periods);
    this.#states[item] = state;
    const { months, values: column } = model;
    for (let place = 0; place < count; place++) {
      const from = places.cells[place]! * months;
      if (from < 0) continue;
      const to = place * periods;
      // Loops: views on a dozen numbers cost more than the numbers.
      for (let month = 0; month < months; month++) values[to + month] = column[from + month]!;
      for (let month = 0; month < months; month++) state[to + month] = 2;
    }
    const sheet: Sheet = {
      table: { over, sizes: places.sizes, periods, values },
      state,
      rules: totalRules(model),
      places,
    };
    this.#sheets[item] = sheet;
    return sheet;
  }

  #placesOf(item: ItemModel): Places {
    const key = item.axes.join();
    const known = this.#places.get(key);
    if (known) return known;
    const { space } = this.model;
    const sizes = item.axes.map((axis) => sizeOf(space, axis));
    const count = placeCount(sizes);
    const members = Array.from({ length: count }, (_, place) => placeAt(sizes, place));
    let cell = 0;
    const cells = Int32Array.from(members, (place) => (place.every((member, i) => member < (sizes[i] ?? 0)) ? cell++ : -1));
    const groups = members.map((place, index) => (cells[index]! >= 0 ? null : fullPlaces(sizes, place)));
    const at = members.map((place) => {
      const byAxis = new Int32Array(space.axes.length).fill(-1);
      place.forEach((member, i) => {
        if (member < (sizes[i] ?? 0)) byAxis[item.axes[i]!] = member;
      });
      return byAxis;
    });
    const inOrder = Int32Array.from(members.keys()).sort((a, b) => Number(cells[a]! < 0) - Number(cells[b]! < 0));
    const made: Places = { sizes, cells, groups, at, inOrder };
    this.#places.set(key, made);
    return made;
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

/** The places without "all members" that a place stands for. */
function fullPlaces(sizes: readonly number[], place: readonly number[]): Int32Array {
  let places: number[][] = [[]];
  place.forEach((member, i) => {
    const size = sizes[i] ?? 0;
    places = places.flatMap((before) =>
      member < size ? [[...before, member]] : Array.from({ length: size }, (_, each) => [...before, each]),
    );
  });
  return Int32Array.from(places, (each) => placeIndex(sizes, each));
}

/** Items that an item's totals read besides its own column. */
function readsOnTotals(item: ItemModel): Set<number> {
  const reads = new Set<number>();
  const { months, members } = totalRules(item);
  if (months !== 'formula' && members !== 'formula') return reads;
  for (const node of item.rulesOnTotals) visitItems(node, (read) => reads.add(read));
  return reads;
}
