import type { Node } from '../formula/node.ts';
import { visitItems } from '../formula/reads.ts';
import type { TotalRule } from '../plan/plan.ts';
import { cellOfMembers, sizeOf } from '../plan/space.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { placeAt, placeCount, placeIndex, type Table } from './table.ts';
import { TotalFormula } from './total-formula.ts';

interface Sheet {
  table: Table & { sizes: number[] };
  /** 0 unknown, 1 being computed (a formula on totals that meets itself), 2 known. */
  state: Uint8Array;
  months: TotalRule;
  members: TotalRule;
}

/** How an item's months add up; a `totalFormula` is a formula on totals whatever `total` says. */
export function monthsRule(item: ItemModel): TotalRule {
  return item.effective.totalFormula !== undefined ? 'formula' : (item.effective.total ?? 'sum');
}

/** How an item's members add up: as its months unless said otherwise; members have no first or last. */
export function membersRule(item: ItemModel): TotalRule {
  const rule = item.effective.memberTotal ?? monthsRule(item);
  return rule === 'first' || rule === 'last' ? 'sum' : rule;
}

/** Adds up numbers; any "no value" among them makes the total one. */
export function addUp(rule: TotalRule, values: readonly number[]): number {
  const first = values[0] ?? NaN;
  switch (rule) {
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'first':
      return first;
    case 'last':
      return values.at(-1) ?? NaN;
    case 'max':
      return values.reduce((most, value) => (value > most || value !== value ? value : most), first);
    case 'min':
      return values.reduce((least, value) => (value < least || value !== value ? value : least), first);
    case 'none':
    case 'formula':
      return NaN;
    default:
      return rule satisfies never;
  }
}

/** Totals over members and periods of all items of a model, computed where they are asked for and kept until an item changes. */
export class Totals {
  readonly #sheets: (Sheet | null)[];
  readonly #formula: TotalFormula;
  readonly #groups = new Map<string, number[]>();

  constructor(readonly model: Model) {
    this.#sheets = model.items.map(() => null);
    this.#formula = new TotalFormula(model, (item, place, period) => this.value(item, place, period));
  }

  /** Forgets the totals of these items and of those whose formula on totals reads them. Returns all whose totals are open now. */
  forget(items: ReadonlySet<number>): Set<number> {
    const open = new Set(items);
    let grew = items.size > 0;
    while (grew) {
      grew = false;
      this.model.items.forEach((item, index) => {
        if (!open.has(index) && this.#readsOnTotals(item).some((read) => open.has(read))) {
          open.add(index);
          grew = true;
        }
      });
    }
    for (const item of open) this.#sheets[item] = null;
    return open;
  }

  /** The whole table of an item. */
  table(item: number): Table {
    const sheet = this.#sheet(item);
    const places = placeCount(sheet.table.sizes);
    for (let place = 0; place < places; place++) for (let period = 0; period < sheet.table.periods; period++) this.value(item, place, period);
    return sheet.table;
  }

  value(item: number, place: number, period: number): number {
    const sheet = this.#sheet(item);
    const at = place * sheet.table.periods + period;
    if (sheet.state[at] === 0) {
      sheet.state[at] = 1;
      const value = this.#compute(item, sheet, placeAt(sheet.table.sizes, place), period);
      sheet.table.values[at] = value - value === 0 ? value : NaN;
      sheet.state[at] = 2;
    }
    // A formula on totals that reads itself meets state 1: no value.
    return sheet.state[at] === 2 ? (sheet.table.values[at] ?? NaN) : NaN;
  }

  /** A formula's value on totals at a place given as member (or −1 for all) by axis. */
  formulaValue(node: Node, at: readonly number[], period: number): number {
    return this.#formula.value(node, at, period);
  }

  #sheet(item: number): Sheet {
    const known = this.#sheets[item];
    if (known) return known;
    const { items, space, timeline } = this.model;
    const model = items[item];
    const sizes = (model?.axes ?? []).map((axis) => sizeOf(space, axis));
    const periods = timeline.periods.length;
    const over = (model?.axes ?? []).map((axis) => space.axes[axis]?.id ?? '');
    const sheet: Sheet = {
      table: { over, sizes, periods, values: new Float64Array(placeCount(sizes) * periods).fill(NaN) },
      state: new Uint8Array(placeCount(sizes) * periods),
      months: model ? monthsRule(model) : 'none',
      members: model ? membersRule(model) : 'none',
    };
    this.#sheets[item] = sheet;
    return sheet;
  }

  #compute(item: number, sheet: Sheet, place: number[], period: number): number {
    const { space, timeline, items } = this.model;
    const { sizes } = sheet.table;
    const model = items[item]!;
    const { from, to, per } = timeline.periods[period] ?? { from: 0, to: 0, per: 'month' };
    const all = place.findIndex((member, position) => member === sizes[position]);
    if (per === 'month') {
      if (all < 0) return model.values[cellOfMembers(space, model.axes, place) * model.months + from] ?? NaN;
      return sheet.members === 'formula' ? this.#onTotals(model, sheet, place, period) : this.#overMembers(item, sheet, place, period);
    }
    if (sheet.months === 'formula') {
      return all >= 0 && sheet.members !== 'formula' ? this.#overMembers(item, sheet, place, period) : this.#onTotals(model, sheet, place, period);
    }
    const index = placeIndex(sizes, place);
    return addUp(
      sheet.months,
      Array.from({ length: to - from }, (_, month) => this.value(item, index, from + month)),
    );
  }

  /** Adds up the full cells that a place stands for. */
  #overMembers(item: number, sheet: Sheet, place: readonly number[], period: number): number {
    const values = this.#placesIn(sheet, place).map((each) => this.value(item, each, period));
    return addUp(sheet.members, values);
  }

  /** The places without "all members" that a place stands for; the same for all items with these sizes. */
  #placesIn(sheet: Sheet, place: readonly number[]): number[] {
    const { sizes } = sheet.table;
    const key = `${sizes.join()}:${place.join()}`;
    const known = this.#groups.get(key);
    if (known) return known;
    let places: number[][] = [[]];
    place.forEach((member, position) => {
      const size = sizes[position] ?? 0;
      places = places.flatMap((before) => (member < size ? [[...before, member]] : Array.from({ length: size }, (_, each) => [...before, each])));
    });
    const group = places.map((each) => placeIndex(sizes, each));
    this.#groups.set(key, group);
    return group;
  }

  #onTotals(model: ItemModel, sheet: Sheet, place: readonly number[], period: number): number {
    const { space } = this.model;
    const members = place.map((member, position) => space.axes[model.axes[position] ?? 0]?.members[member] ?? '*');
    const node = model.effective.totalFormula === undefined ? model.ruleAt(members) : model.totalRule;
    if (!node) return NaN;
    const at = new Array<number>(space.axes.length).fill(-1);
    place.forEach((member, position) => {
      if (member < (sheet.table.sizes[position] ?? 0)) at[model.axes[position] ?? 0] = member;
    });
    return this.#formula.value(node, at, period);
  }

  /** Items that an item's totals read besides its own column. */
  #readsOnTotals(item: ItemModel): number[] {
    if (monthsRule(item) !== 'formula' && membersRule(item) !== 'formula') return [];
    const reads: number[] = [];
    for (const node of item.totalRule ? [item.totalRule] : item.nodes) visitItems(node, (read) => reads.push(read));
    return reads;
  }
}
