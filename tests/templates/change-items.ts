import type { Item, Plan } from '../../src/core/index.ts';

/** The plan with parts of some items replaced. Throws on an item it does not have. */
export function changeItems(plan: Plan, changes: Record<string, Partial<Item>>): Plan {
  for (const id of Object.keys(changes)) if (!plan.items.some((item) => item.id === id)) throw new Error(`no item ${id}`);
  return { ...plan, items: plan.items.map((item) => ({ ...item, ...changes[item.id] })) };
}
