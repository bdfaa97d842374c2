import {
  clearOverride,
  clearScenarioCell,
  editableCell,
  leafAt,
  setCell,
  setFormula,
  setOverride,
  setScenarioCell,
  setScenarioFormula,
  storeFormula,
  type Cell,
  type EditableCell,
  type Formulas,
  type Plan,
  type Problem,
  type Timeline,
} from '../core/index.ts';
import type { CellEdit } from './actions.ts';
import type { CellRef } from './state.ts';

export type Recipe = (draft: Plan) => void;
type WritableCell = Exclude<EditableCell, { kind: 'total' }>;

/** The plan under the scenario in which it is edited. */
export interface Place {
  plan: Plan;
  timeline: Timeline;
  scenario: string | null;
}

function writableCell({ plan, timeline }: Place, ref: CellRef): WritableCell | null {
  const cell = editableCell(plan, timeline, ref);
  return cell && cell.kind !== 'total' ? cell : null;
}

/** Sets the rule of an item or of one choice of members, in the base or in the scenario. */
export function writeFormula({ scenario }: Place, item: string, formula: string, members: readonly string[] | null): Recipe {
  return (draft) => {
    if (scenario === null) setFormula(draft, item, formula, members);
    else setScenarioFormula(draft, scenario, item, formula, members);
  };
}

/** The members whose own rule a text in their cell replaces: null when all members follow one rule. */
function membersOfRule({ plan, scenario }: Place, { item, members }: WritableCell): readonly string[] | null {
  const changes = plan.scenarios?.find((candidate) => candidate.id === scenario)?.changes ?? [];
  const rule: Formulas | undefined =
    changes.findLast((change) => change.item === item.id && change.formula !== undefined)?.formula ?? item.formula;
  return typeof rule === 'object' && leafAt<string>(rule, members) !== undefined ? members : null;
}

function writeCell(place: Place, target: WritableCell, cell: Cell): Recipe {
  const { kind, item, members, month, monthIndex } = target;
  const { scenario } = place;
  if (kind === 'formula' && cell === null) return clearWritable(place, target);
  if (kind === 'formula' && typeof cell === 'string') return writeFormula(place, item.id, cell, membersOfRule(place, target));
  return (draft) => {
    if (scenario !== null) setScenarioCell(draft, scenario, item.id, members, month, cell);
    else if (kind === 'input') setCell(draft, item.id, members, monthIndex, cell);
    else if (typeof cell === 'number') setOverride(draft, item.id, members, month, cell);
  };
}

function clearWritable({ scenario }: Place, { kind, item, members, month, monthIndex }: WritableCell): Recipe {
  return (draft) => {
    if (scenario !== null) clearScenarioCell(draft, scenario, item.id, members, month);
    else if (kind === 'input') setCell(draft, item.id, members, monthIndex, null);
    else clearOverride(draft, item.id, members, month);
  };
}

/** One recipe for all the edits; a text that cannot be read is a problem and there is no recipe. Cells that cannot be written are left. */
export function editCells(place: Place, edits: readonly CellEdit[]): Recipe | Problem {
  const recipes: Recipe[] = [];
  for (const { ref, cell } of edits) {
    const target = writableCell(place, ref);
    if (!target) continue;
    const stored = typeof cell === 'string' ? storeFormula(cell, place.plan) : null;
    if (stored && 'problem' in stored) return stored.problem;
    recipes.push(writeCell(place, target, stored ? stored.formula : cell));
  }
  return (draft) => recipes.forEach((recipe) => recipe(draft));
}

/** One recipe that clears all the cells. */
export function clearCells(place: Place, refs: readonly CellRef[]): Recipe {
  const recipes = refs.flatMap((ref) => writableCell(place, ref) ?? []).map((target) => clearWritable(place, target));
  return (draft) => recipes.forEach((recipe) => recipe(draft));
}
