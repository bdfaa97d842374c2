import type { Problem } from '../problem.ts';
import type { Plan } from './plan.ts';
import { checkItems } from './parse/check-items.ts';
import { checkLists } from './parse/check-lists.ts';
import { checkNames } from './parse/check-names.ts';
import { checkResponse } from './parse/check-response.ts';
import { checkScenarios } from './parse/check-scenarios.ts';
import { checkTargets } from './parse/check-targets.ts';
import { checkTeam } from './parse/check-team.ts';
import { readPlanShape } from './parse/plan-shape.ts';
import { isRecord } from './parse/read-object.ts';
import { badValue } from './parse/read-scalars.ts';
import { Reading, within } from './parse/reading.ts';

export interface ParsedPlan {
  /** What could be kept, sound in itself; `null` when there is no timeline to compute on, or it is another format. */
  plan: Plan | null;
  problems: Problem[];
}

/**
 * Reads a plan from parsed JSON. Never throws: what is wrong is left out, each a problem, and the rest stays.
 * A sound plan comes back equal and without problems; nothing of the input is shared with the result.
 */
export function parsePlan(json: unknown): ParsedPlan {
  const reading = new Reading();
  const { problems } = reading;
  const spot = reading.start();
  if (!isRecord(json)) {
    reading.report(spot, badValue('type', json, 'plan'));
    return { plan: null, problems };
  }
  if (json['suanpan'] !== 1) {
    reading.report(within(spot, 'suanpan'), badValue('version', json['suanpan'], '1'));
    return { plan: null, problems };
  }
  const plan = readPlanShape(json, spot);
  if (!plan) return { plan: null, problems };
  const names = checkNames(plan, reading);
  checkItems(plan, names, reading);
  checkTargets(plan, names, reading);
  checkScenarios(plan, names, reading);
  checkLists(plan, names, reading);
  checkTeam(plan, names, reading);
  checkResponse(plan, names, reading);
  return { plan, problems };
}
