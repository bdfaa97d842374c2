import { fallsOnDays, type Item, type Plan } from '../../core/index.ts';
import { itemOfRole, type Role } from '../roles.ts';

const ROLES: readonly Role[] = ['gmv', 'net', 'visitors', 'orders', 'promotion', 'spend'];

/** What a month is split into days of: sales first, then visitors, orders and spend; in a plan that has none of them, its own amounts. */
export function dayItems(plan: Plan): Item[] {
  const usual = ROLES.flatMap((role) => itemOfRole(plan, role) ?? []).filter(fallsOnDays);
  return usual.length > 0 ? [...new Set(usual)] : plan.items.filter(fallsOnDays);
}
