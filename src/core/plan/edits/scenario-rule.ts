import type { Change, Plan } from '../plan.ts';
import { atMembers, findItem, findScenario } from './find.ts';
import { withFormula } from './set-formula.ts';
import { withOpening } from './set-opening.ts';

/** Puts a change in the place of the last that `replaces` picks, or at the end. */
function putChange(changes: readonly Change[], replaces: (change: Change) => boolean, change: Change): Change[] {
  return [...changes.filter((other) => !replaces(other)), change];
}

/** Sets the rule of an item, or of one choice of members, in a scenario. An input's one member gets the rule as its cell in every month. */
export function setScenarioFormula(plan: Plan, scenarioId: string, id: string, formula: string, members: readonly string[] | null): void {
  const scenario = findScenario(plan, scenarioId);
  const item = findItem(plan, id);
  const standing = scenario.changes.findLast((change) => change.item === id && change.formula !== undefined)?.formula ?? item.formula;
  if (standing === undefined && members !== null) {
    const at = atMembers(item, members);
    scenario.changes = [...scenario.changes, { item: id, ...(at && { at }), set: formula }];
    return;
  }
  const next = withFormula(standing, formula, members);
  if (JSON.stringify(next) === JSON.stringify(standing)) return;
  scenario.changes = putChange(scenario.changes, (change) => change.item === id && change.formula !== undefined, {
    item: id,
    formula: next,
  });
}

/** Sets an item's opening in a scenario; null lets the base show again. */
export function setScenarioOpening(
  plan: Plan,
  scenarioId: string,
  id: string,
  opening: number | null,
  members: readonly string[] | null,
): void {
  const scenario = findScenario(plan, scenarioId);
  const isOpening = (change: Change) => change.item === id && change.opening !== undefined;
  const own = scenario.changes.findLast(isOpening)?.opening;
  const next = withOpening(own ?? (opening === null ? undefined : findItem(plan, id).opening), opening, members);
  if (JSON.stringify(next) === JSON.stringify(own)) return;
  if (next === undefined) scenario.changes = scenario.changes.filter((change) => !isOpening(change));
  else scenario.changes = putChange(scenario.changes, isOpening, { item: id, opening: next });
}
