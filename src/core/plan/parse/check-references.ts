import type { At, Item } from '../plan.ts';
import type { Names } from './check-names.ts';
import { nearestWord } from './nearest-word.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading, type Spot } from './reading.ts';

/** What a reference should have named. */
export type Referent = 'item' | 'section' | 'dimension' | 'member' | 'target';

export function reportUnknown(spot: Spot, id: string, referent: Referent, known: Iterable<string>): void {
  const suggestion = nearestWord(id, known);
  spot.reading.report(spot, { ...badValue('unknown-reference', id, referent), ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The item that `holder.item` names; `undefined`, reported, when there is none. */
export function itemOf(holder: { item: string }, spot: Spot, names: Names): Item | undefined {
  const item = names.items.get(holder.item);
  if (!item) reportUnknown(within(spot, 'item'), holder.item, 'item', names.items.keys());
  return item;
}

/** Whether `at` names members of the item's dimensions: of every one, where `every` asks for it. */
export function isPlaceOf(at: At | undefined, item: Item, spot: Spot, names: Names, every = false): boolean {
  const { reading } = spot;
  const over = item.over ?? [];
  const here = within(spot, 'at');
  let right = true;
  for (const [dimension, member] of Object.entries(at ?? {})) {
    const members = over.includes(dimension) ? names.members.get(dimension) : undefined;
    if (members?.has(member)) continue;
    if (members) reportUnknown(within(here, dimension), member, 'member', members);
    else reportUnknown(within(here, dimension), dimension, 'dimension', over);
    right = false;
  }
  if (!every) return right;
  for (const dimension of over) {
    if (Object.hasOwn(at ?? {}, dimension)) continue;
    reading.report(here, badValue('member-missing', undefined, dimension));
    right = false;
  }
  return right;
}

/** Whether the item stands as it was written: of one that lost its dimensions this has been told already. */
export function isWhole(item: Item, reading: Reading): boolean {
  const spot = reading.spotOf(item);
  return item.values !== undefined || item.formula !== undefined || !reading.isTouched(spot);
}
