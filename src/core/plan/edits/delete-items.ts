import type { Plan } from '../plan.ts';
import { keepPartsSound } from './keep-parts-sound.ts';
import { withoutEntries } from './without-entries.ts';

/**
 * Deletes items and what speaks of nothing else: their targets, scenario changes, correlations, actuals, effects of events and parts in the team and the response.
 * Formulas that name them stay and become problems: `usersOf` says which.
 */
export function deleteItems(plan: Plan, ids: readonly string[]): void {
  const gone = new Set(ids);
  for (let index = plan.items.length - 1; index >= 0; index--) if (gone.has(plan.items[index]?.id ?? '')) plan.items.splice(index, 1);
  withoutEntries(plan, { about: ({ item }) => gone.has(item), correlation: ({ items }) => items.some((id) => gone.has(id)) });
  for (const event of plan.events ?? []) {
    const effects = Object.entries(event.effects ?? {});
    if (effects.some(([id]) => gone.has(id))) event.effects = Object.fromEntries(effects.filter(([id]) => !gone.has(id)));
  }
  keepPartsSound(plan);
}
