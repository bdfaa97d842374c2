import type { Plan, Problem } from '../core/index.ts';
import type { PlanRecord } from '../storage/plan-record.ts';
import type { PlanStorage, Stamp } from '../storage/plan-storage.ts';
import { templateNamed } from '../templates/index.ts';
import { emptyHistory } from './history.ts';
import { newPlanId } from './new-plan-id.ts';
import type { TemplateName } from './state.ts';

/** The template that opens when there is no other plan to show. */
const FIRST_TEMPLATE = 'tmall';

/** A plan without a past, under a new key if it has none. */
export function newRecord(plan: Plan, template: TemplateName | null, id = newPlanId()): PlanRecord {
  return { id, plan, template, history: emptyHistory, changedAt: Date.now() };
}

/** A new plan from the newest version of a template. Rejects when there is no such template, or it cannot be fetched. */
export async function templateRecord(id: string, planId?: string): Promise<PlanRecord> {
  const template = templateNamed(id);
  if (!template) throw new RangeError(`no template: ${id}`);
  return newRecord(await template.load(), { id: template.id, version: template.version }, planId);
}

/**
 * The plan to show when nobody asked for one: the first that can be read of those preferred, else the latest, else a template that is not
 * kept yet. `unkept`: the key that this template had last, by which the reader's widths and folds are remembered.
 */
export async function firstRecord(
  storage: PlanStorage,
  preferred: readonly (string | null)[],
  unkept: string | null,
): Promise<{ record: PlanRecord; stamp: Stamp | null; problems: readonly Problem[] }> {
  try {
    const kept = (await storage.list()).map((summary) => summary.id);
    for (const id of [...preferred.flatMap((wanted) => kept.filter((id) => id === wanted)), ...kept]) {
      const reading = await storage.read(id);
      if (reading.kind === 'plan') return reading;
    }
  } catch {
    // Storage refuses: the page works without it, and says that it cannot save once something is changed.
  }
  return { record: await templateRecord(FIRST_TEMPLATE, unkept ?? undefined), stamp: null, problems: [] };
}
