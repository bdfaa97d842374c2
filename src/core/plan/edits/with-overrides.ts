import type { Item, Override } from '../plan.ts';
import { atMembers, isAt } from './find.ts';

/** A cell of a formula item; null lets the formula show again. `month` as `2026-01`. */
export interface OverrideCell {
  members: readonly string[];
  month: string;
  value: number | null;
}

/** A formula item's overrides with other cells; the same array when nothing changes, `undefined` when none is left. */
export function withOverrides(item: Item, cells: readonly OverrideCell[]): Override[] | undefined {
  const nameOf = (members: readonly string[], month: string) => JSON.stringify([month, ...members]);
  const standing = new Map<string, Override>();
  // Overrides that name no single cell keep their place; where two name the same, the later is what shows.
  for (const override of item.overrides ?? []) {
    const members = (item.over ?? []).map((dimension) => override.at?.[dimension] ?? '');
    standing.set(isAt(item, override.at, members) ? nameOf(members, override.month) : `${standing.size}`, override);
  }
  let changed = false;
  for (const { members, month, value } of cells) {
    const name = nameOf(members, month);
    const before = standing.get(name);
    if (value === null ? before === undefined : before !== undefined && Object.is(before.value, value)) continue;
    changed = true;
    if (value === null) standing.delete(name);
    else {
      const at = atMembers(item, members);
      standing.set(name, before ? { ...before, value } : { ...(at && { at }), month, value });
    }
  }
  if (!changed) return item.overrides;
  return standing.size === 0 ? undefined : [...standing.values()];
}
