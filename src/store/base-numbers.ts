import type { StoreApi } from 'zustand/vanilla';
import { placeIndex, valueAt, type ComputedNumber } from '../core/index.ts';
import { numbersThere } from './numbers-there.ts';
import type { State } from './state.ts';

/** The base plan's numbers, once they are up to date (or the calculation broke off: then NaN where there is none). */
export async function baseNumbers(api: StoreApi<State>): Promise<ComputedNumber> {
  await numbersThere(api);
  const { plan, tables, baseTables } = api.getState();
  const indexOf = new Map(
    (plan.dimensions ?? []).map(({ id, members }) => [id, new Map(members.map((member, index) => [member.id, index]))]),
  );
  return (item, members, month) => {
    const table = (baseTables ?? tables).get(item);
    if (!table) return NaN;
    const place = table.over.map((dimension, position) => indexOf.get(dimension)?.get(members[position] ?? '') ?? 0);
    return valueAt(table, placeIndex(table.sizes, place), month);
  };
}
