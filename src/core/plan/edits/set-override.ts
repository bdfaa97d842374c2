import type { Override, Plan } from '../plan.ts';
import { atMembers, findItem, isAt } from './find.ts';

/** Replaces one cell of a formula item by a number. `month` as `2026-01`. */
export function setOverride(plan: Plan, id: string, members: readonly string[], month: string, value: number): void {
  const item = findItem(plan, id);
  const standing = item.overrides?.find((override) => override.month === month && isAt(item, override.at, members));
  if (standing) {
    standing.value = value;
    return;
  }
  const at = atMembers(item, members);
  const override: Override = { ...(at && { at }), month, value };
  if (item.overrides) item.overrides.push(override);
  else item.overrides = [override];
}

/** Lets the formula show again. */
export function clearOverride(plan: Plan, id: string, members: readonly string[], month: string): void {
  const item = findItem(plan, id);
  const rest = item.overrides?.filter((override) => override.month !== month || !isAt(item, override.at, members));
  if (!rest || rest.length === item.overrides?.length) return;
  if (rest.length === 0) delete item.overrides;
  else item.overrides = rest;
}
