import { changePlan, renamePlan, type Plan, type Text } from '../core/index.ts';
import type { PlanRecord } from '../storage/plan-record.ts';
import { newPlanId } from './new-plan-id.ts';

function numbered(name: string): string {
  const match = /^(.*) \((\d+)\)$/.exec(name);
  return match ? `${match[1] ?? ''} (${Number(match[2]) + 1})` : `${name} (2)`;
}

/** The name of a copy, in any language: `双11` → `双11 (2)` → `双11 (3)`. */
function copyName(name: Text | undefined): Text {
  if (name === undefined) return { zh: '计划 (2)', en: 'Plan (2)' };
  if (typeof name === 'string') return numbered(name);
  const { zh, en } = name;
  return { ...(zh !== undefined && { zh: numbered(zh) }), ...(en !== undefined && { en: numbered(en) }) };
}

/** Gives a draft the name of a copy. */
export function renameCopy(draft: Plan): void {
  renamePlan(draft, copyName(draft.name));
}

/** The same plan under another key and name. */
export function copyOf(record: PlanRecord): PlanRecord {
  return { ...record, id: newPlanId(), plan: changePlan(record.plan, renameCopy).plan };
}
