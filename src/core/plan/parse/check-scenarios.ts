import type { Change, Plan } from '../plan.ts';
import { checkEveryMember, keepKnownMembers } from './check-members.ts';
import type { Names } from './check-names.ts';
import { isPlaceOf, itemOf } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading } from './reading.ts';

const acts = ['set', 'multiply', 'add', 'formula', 'opening'] as const;

/** Leaves the changes that can be made. A change with a bad part would change something else, so it goes whole. */
export function checkScenarios(plan: Plan, names: Names, reading: Reading): void {
  for (const scenario of plan.scenarios ?? []) scenario.changes = scenario.changes.filter((change) => canBeMade(change, names, reading));
}

function canBeMade(change: Change, names: Names, reading: Reading): boolean {
  const spot = reading.spotOf(change);
  const item = itemOf(change, spot, names);
  if (!item || !isPlaceOf(change.at, item, spot, names)) return false;
  const written = acts.filter((act) => change[act] !== undefined);
  if (written.length !== 1) {
    reading.report(spot, badValue('exactly-one', written.length === 0 ? undefined : written.join(', '), acts.join(', ')));
    return false;
  }
  if (change.formula !== undefined || change.opening !== undefined) {
    for (const key of ['at', 'from', 'to'] as const) {
      if (change[key] === undefined) continue;
      reading.report(within(spot, key), badValue('not-allowed-here', undefined, 'whole-item'));
      return false;
    }
  }
  if (change.from !== undefined && change.to !== undefined && change.from > change.to) {
    reading.report(within(spot, 'to'), badValue('range', change.to, `≥ ${change.from}`));
    return false;
  }
  const over = item.over ?? [];
  const here = within(spot, change.formula === undefined ? 'opening' : 'formula');
  if (change.opening !== undefined) {
    const kept = keepKnownMembers(change.opening, over, here, names);
    if (kept === undefined) return false;
    change.opening = kept;
  }
  if (change.formula !== undefined) {
    const kept = keepKnownMembers(change.formula, over, here, names);
    if (kept === undefined) return false;
    change.formula = kept;
    checkEveryMember(kept, over, here, names);
  }
  return true;
}
