import { visitItems } from '../formula/reads.ts';
import { leafAt } from '../plan/nested.ts';
import type { Cell, Item, Plan } from '../plan/plan.ts';
import { cellOfMembers, sizeOf } from '../plan/space.ts';
import type { CellExplanation, FormulaPiece, Reference } from './cell-explanation.ts';
import { formulaPieces } from './formula-pieces.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { placeAt, placeCount, placeIndex } from './table.ts';
import { totalRules } from './total-rule.ts';
import type { Totals } from './totals.ts';

/** How a cell comes about: its formula with the numbers put in, what it reads and what reads it. Null when there is no such cell. */
export function explainCell(plan: Plan, model: Model, totals: Totals, id: string, place: number, column: number): CellExplanation | null {
  const index = model.indexOf.get(id);
  const item = index === undefined ? undefined : model.items[index];
  const period = model.timeline.periods[column];
  if (index === undefined || !item || !period) return null;
  const sizes = item.axes.map((axis) => sizeOf(model.space, axis));
  if (place < 0 || place >= placeCount(sizes)) return null;

  const members = placeAt(sizes, place);
  const at = new Array<number>(model.space.axes.length).fill(-1);
  members.forEach((member, position) => {
    if (member < (sizes[position] ?? 0)) at[item.axes[position] ?? 0] = member;
  });
  const single = period.per === 'month' && members.every((member, position) => member < (sizes[position] ?? 0));
  const cell = single ? cellOfMembers(model.space, item.axes, members) : -1;
  const rule = single ? null : totalRules(item)[period.per === 'month' ? 'members' : 'months'];
  const formula = formulaOf(model, item, members, column, single, rule);
  const pieces = formula === undefined ? [] : formulaPieces(model, totals, formula, at, column);
  const override = single ? item.override(cell, column) : undefined;
  const stoodOver = override !== undefined || (single && item.changed(cell, column));
  return {
    item: id,
    place,
    column,
    value: totals.value(index, place, column),
    origin: originOf(item, single, rule, override !== undefined, formula !== undefined),
    ...(formula === undefined ? {} : { formula }),
    pieces,
    ...(stoodOver ? { computed: item.computed(cell, column) } : {}),
    ...(rule === null ? {} : { total: rule }),
    drivers: driversOf(pieces, totals, model),
    dependents: dependentsOf(plan, model, totals, index, at, column),
  };
}

function originOf(
  item: ItemModel,
  single: boolean,
  rule: string | null,
  overridden: boolean,
  hasFormula: boolean,
): CellExplanation['origin'] {
  if (!single) return rule === 'formula' ? 'total-formula' : 'total';
  if (overridden) return 'override';
  return item.rules || hasFormula ? 'formula' : 'input';
}

function formulaOf(
  model: Model,
  item: ItemModel,
  members: readonly number[],
  column: number,
  single: boolean,
  rule: string | null,
): string | undefined {
  const ids = members.map((member, position) => model.space.axes[item.axes[position] ?? 0]?.members[member] ?? '*');
  const { effective } = item;
  if (!single) return rule === 'formula' ? (effective.totalFormula ?? leafAt<string>(effective.formula, ids)) : undefined;
  return item.rules ? leafAt<string>(effective.formula, ids) : textCell(effective, ids, column);
}

function textCell(item: Item, ids: readonly string[], column: number): string | undefined {
  const row = leafAt<Cell | Cell[]>(item.values ?? null, ids);
  const value = Array.isArray(row) ? row[Math.min(column, row.length - 1)] : row;
  return typeof value === 'string' ? value : undefined;
}

function driversOf(pieces: readonly FormulaPiece[], totals: Totals, model: Model): Reference[] {
  const drivers = new Map<string, Reference>();
  for (const { item, place, column, value } of pieces) {
    if (item === undefined || place === undefined || column === undefined) continue;
    const index = model.indexOf.get(item) ?? -1;
    const key = `${item} ${place} ${column}`;
    if (!drivers.has(key))
      drivers.set(key, { item, place, column, value: value ?? (column < 0 ? NaN : totals.value(index, place, column)) });
  }
  return [...drivers.values()];
}

/** Items whose rule reads this one, at the place that goes with it and the same column. An item that reads itself does so elsewhere: in another month or member. */
function dependentsOf(plan: Plan, model: Model, totals: Totals, index: number, at: readonly number[], column: number): Reference[] {
  return plan.items.flatMap((definition, reader) => {
    const item = model.items[reader];
    const reads = new Set<number>();
    for (const node of item?.nodes ?? []) visitItems(node, (read) => reads.add(read));
    if (!item || reader === index || !reads.has(index)) return [];
    const sizes = item.axes.map((axis) => sizeOf(model.space, axis));
    const place = placeIndex(
      sizes,
      item.axes.map((axis, position) => ((at[axis] ?? -1) >= 0 ? (at[axis] ?? 0) : (sizes[position] ?? 0))),
    );
    return [{ item: definition.id, place, column, value: totals.value(reader, place, column) }];
  });
}
