import type { Plan, Scenario, Text } from '../plan.ts';
import { findScenario } from './find.ts';

/** An id that no scenario of the plan has. */
export function freeScenarioId(plan: Plan): string {
  const taken = new Set(plan.scenarios?.map((scenario) => scenario.id));
  let number = taken.size + 1;
  while (taken.has(`scenario_${number}`)) number++;
  return `scenario_${number}`;
}

function addScenario(plan: Plan, scenario: Scenario): void {
  if (plan.scenarios) plan.scenarios.push(scenario);
  else plan.scenarios = [scenario];
}

/** Adds a scenario without changes: it shows what the base shows. */
export function createScenario(plan: Plan, id: string, name: Text): void {
  addScenario(plan, { id, name, changes: [] });
}

export function renameScenario(plan: Plan, id: string, name: Text): void {
  findScenario(plan, id).name = name;
}

/** Adds a scenario with the changes and the note of another. */
export function duplicateScenario(plan: Plan, from: string, id: string, name: Text): void {
  const source = findScenario(plan, from);
  addScenario(plan, { ...source, id, name, changes: source.changes.map((change) => ({ ...change })) });
}

/** Takes one change back, whatever it does; the others stay in their order. */
export function revertChange(plan: Plan, id: string, index: number): void {
  const scenario = findScenario(plan, id);
  if (index in scenario.changes) scenario.changes = scenario.changes.filter((_, other) => other !== index);
}

export function deleteScenario(plan: Plan, id: string): void {
  const scenario = findScenario(plan, id);
  const rest = plan.scenarios?.filter((other) => other.id !== scenario.id) ?? [];
  if (rest.length === 0) delete plan.scenarios;
  else plan.scenarios = rest;
}
