import type { Plan } from '../plan.ts';
import type { Names } from './check-names.ts';
import { isPlaceOf, itemOf, reportUnknown } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading } from './reading.ts';

/** Leaves the correlations, events and actuals that speak of what exists. */
export function checkLists(plan: Plan, names: Names, reading: Reading): void {
  if (plan.correlations) {
    plan.correlations = plan.correlations.filter((correlation) => {
      const here = within(reading.spotOf(correlation), 'items');
      const unknown = correlation.items.filter((id) => !names.items.has(id));
      for (const id of unknown) reportUnknown(within(here, correlation.items.indexOf(id)), id, 'item', names.items.keys());
      return unknown.length === 0;
    });
  }
  if (plan.events) {
    plan.events = plan.events.filter((event) => {
      // A month stands for its days: 2026-11-11 … 2026-11 ends with November.
      const inOrder =
        event.from.slice(0, 7) < event.to.slice(0, 7) ||
        event.from <= event.to ||
        (event.to.length === 7 && event.from.startsWith(event.to));
      if (!inOrder) reading.report(within(reading.spotOf(event), 'to'), badValue('range', event.to, `≥ ${event.from}`));
      return inOrder;
    });
    for (const event of plan.events) {
      for (const item of Object.keys(event.effects ?? {})) {
        if (names.items.has(item)) continue;
        reportUnknown(within(within(reading.spotOf(event), 'effects'), item), item, 'item', names.items.keys());
        delete event.effects?.[item];
      }
    }
  }
  if (plan.actuals) {
    plan.actuals = plan.actuals.filter((actual) => {
      const spot = reading.spotOf(actual);
      const item = itemOf(actual, spot, names);
      return item !== undefined && isPlaceOf(actual.at, item, spot, names);
    });
  }
}
