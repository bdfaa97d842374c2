import type { Item, Plan } from '../plan.ts';
import { findItem } from './find.ts';

const KEYS = ['name', 'unit', 'decimals', 'total', 'memberTotal', 'totalFormula', 'min', 'max', 'note', 'source'] as const;
type Key = (typeof KEYS)[number];

/** What an item says of itself beside its numbers. Null takes a property away; what is left out stays. */
export type ItemProperties = { [K in Key]?: Exclude<Item[K], undefined> | null };

function write<K extends Key>(item: Item, key: K, value: ItemProperties[K]): void {
  if (JSON.stringify(value) === JSON.stringify(item[key] ?? null)) return;
  if (value === null) delete item[key];
  else item[key] = value;
}

export function setProperties(plan: Plan, id: string, properties: ItemProperties): void {
  const item = findItem(plan, id);
  for (const key of KEYS) if (key in properties) write(item, key, properties[key]);
}
