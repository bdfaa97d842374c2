import { parsePlan, type Problem } from '../core/index.ts';
import { isEqualData } from './is-equal-data.ts';
import type { History, PlanRecord, Step, TemplateName } from './plan-record.ts';
import type { Stashed } from './plan-storage.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): value is Step {
  return isObject(value) && isObject(value['act']) && Array.isArray(value['patches']) && Array.isArray(value['inverse']);
}

function readHistory(value: unknown): History {
  const { undo, redo } = isObject(value) ? value : {};
  const isSound = Array.isArray(undo) && Array.isArray(redo) && undo.every(isStep) && redo.every(isStep);
  return isSound ? { undo, redo } : { undo: [], redo: [] };
}

function readTemplate(value: unknown): TemplateName | null {
  if (!isObject(value)) return null;
  const { id, version } = value;
  return typeof id === 'string' && typeof version === 'number' ? { id, version } : null;
}

/**
 * What storage holds, checked: it may come from an earlier version, or be damaged. Null when there is no plan in it.
 * Where parts of the plan had to be left out, each is a problem, and the history goes too: it speaks of a plan that is no more.
 */
export function readRecord(stored: unknown): { record: PlanRecord; problems: Problem[] } | null {
  if (!isObject(stored)) return null;
  const { id, changedAt } = stored;
  const { plan, problems } = parsePlan(stored['plan']);
  if (typeof id !== 'string' || !plan) return null;
  const repaired = !isEqualData(plan, stored['plan']);
  return {
    record: {
      id,
      plan,
      template: readTemplate(stored['template']),
      history: repaired ? { undo: [], redo: [] } : readHistory(stored['history']),
      changedAt: typeof changedAt === 'number' ? changedAt : 0,
    },
    problems: repaired ? problems : [],
  };
}

/** What a window put by, checked likewise. */
export function readStash(stored: unknown): Stashed[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    const read = isObject(entry) ? readRecord(entry['record']) : null;
    if (!read || !isObject(entry)) return [];
    return { record: read.record, seen: typeof entry['seen'] === 'number' ? entry['seen'] : null };
  });
}
