import { cellOf } from '../cell-of.ts';
import type { Cell, Change, Item, Plan } from '../plan.ts';
import { parseMonth } from '../timeline.ts';
import { atMembers, findItem, findScenario, isAt } from './find.ts';

/** Whether a change sets exactly this cell and no other. */
export function setsExactly(change: Change, item: Item, members: readonly string[], month: string): boolean {
  return (
    change.set !== undefined && change.item === item.id && change.from === month && change.to === month && isAt(item, change.at, members)
  );
}

/** Whether the cell already holds this in the scenario, so that writing it says nothing new. */
function alreadyHolds(plan: Plan, changes: readonly Change[], item: Item, members: readonly string[], month: string, cell: Cell): boolean {
  const touching = changes.filter((change) => change.item === item.id && change.opening === undefined);
  const last = touching.at(-1);
  if (last) return setsExactly(last, item, members, month) && Object.is(last.set, cell);
  const index = (parseMonth(month) ?? NaN) - (parseMonth(plan.timeline.start) ?? NaN);
  return item.values !== undefined && Object.is(cellOf(item.values, members, index), cell);
}

/** Sets one cell in a scenario, over whatever its other changes make of it. `month` as `2026-01`. */
export function setScenarioCell(plan: Plan, scenarioId: string, id: string, members: readonly string[], month: string, cell: Cell): void {
  const scenario = findScenario(plan, scenarioId);
  const item = findItem(plan, id);
  if (alreadyHolds(plan, scenario.changes, item, members, month, cell)) return;
  const at = atMembers(item, members);
  const rest = scenario.changes.filter((change) => !setsExactly(change, item, members, month));
  scenario.changes = [...rest, { item: id, ...(at && { at }), from: month, to: month, set: cell }];
}

/** Takes back what was set in exactly this cell, so that the base (or the scenario's wider changes) shows again. */
export function clearScenarioCell(plan: Plan, scenarioId: string, id: string, members: readonly string[], month: string): void {
  const scenario = findScenario(plan, scenarioId);
  const item = findItem(plan, id);
  const rest = scenario.changes.filter((change) => !setsExactly(change, item, members, month));
  if (rest.length < scenario.changes.length) scenario.changes = rest;
}
