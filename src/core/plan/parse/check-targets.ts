import type { Plan, Target } from '../plan.ts';
import type { Names } from './check-names.ts';
import { isPlaceOf, itemOf, reportUnknown } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading } from './reading.ts';

/** Leaves the targets that test something that exists. */
export function checkTargets(plan: Plan, names: Names, reading: Reading): void {
  if (!plan.targets) return;
  plan.targets = plan.targets.filter((target) => tests(target, names, reading));
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  for (const target of plan.targets) {
    if (target.parent === undefined) continue;
    const here = within(reading.spotOf(target), 'parent');
    if (!byId.has(target.parent)) reportUnknown(here, target.parent, 'target', byId.keys());
    else if (isOwnAncestor(target, byId)) reading.report(here, badValue('not-allowed-here', target.parent, 'no-loop'));
    else continue;
    delete target.parent;
  }
}

function tests(target: Target, names: Names, reading: Reading): boolean {
  const spot = reading.spotOf(target);
  const item = itemOf(target, spot, names);
  const atIsBroken = target.at === undefined && reading.isTouched(within(spot, 'at'));
  if (!item || atIsBroken || !isPlaceOf(target.at, item, spot, names)) return false;
  if (target.min !== undefined || target.max !== undefined) return true;
  if (!reading.isTouched(within(spot, 'min')) && !reading.isTouched(within(spot, 'max'))) reading.report(spot, badValue('bounds-missing'));
  return false;
}

function isOwnAncestor(target: Target, byId: ReadonlyMap<string, Target>): boolean {
  const passed = new Set<string>();
  let at = target.parent;
  while (at !== undefined && !passed.has(at)) {
    if (at === target.id) return true;
    passed.add(at);
    at = byId.get(at)?.parent;
  }
  return false;
}
