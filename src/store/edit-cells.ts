import {
  editableCells,
  leafAt,
  setFormula,
  setScenarioFormula,
  storeFormula,
  writeCells,
  type CellWrite,
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

function writableCells({ plan, timeline }: Place): (ref: CellRef) => WritableCell | null {
  const cellAt = editableCells(plan, timeline);
  return (ref) => {
    const cell = cellAt(ref);
    return cell && cell.kind !== 'total' ? cell : null;
  };
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

const writeOf = ({ item, members, month, monthIndex }: WritableCell, cell: CellWrite['cell']): CellWrite => ({
  item,
  members,
  month,
  monthIndex,
  cell,
});

/** One recipe for all the edits; a text that cannot be read is a problem and there is no recipe. Cells that cannot be written are left. */
export function editCells(place: Place, edits: readonly CellEdit[]): Recipe | Problem {
  const cellAt = writableCells(place);
  const writes: CellWrite[] = [];
  const rules: Recipe[] = [];
  const stored = new Map<string, string>();
  for (const { ref, cell } of edits) {
    const target = cellAt(ref);
    if (!target) continue;
    if (typeof cell !== 'string') {
      writes.push(writeOf(target, cell === null && target.kind === 'formula' ? undefined : cell));
      continue;
    }
    let formula = stored.get(cell);
    if (formula === undefined) {
      const read = storeFormula(cell, place.plan);
      if ('problem' in read) return read.problem;
      stored.set(cell, (formula = read.formula));
    }
    if (target.kind === 'input') writes.push(writeOf(target, formula));
    else rules.push(writeFormula(place, target.item.id, formula, membersOfRule(place, target)));
  }
  const write = writeCells(place.plan, place.scenario, writes);
  return (draft) => {
    write(draft);
    rules.forEach((rule) => rule(draft));
  };
}

/** One recipe that clears all the cells: in a scenario the base shows again. */
export function clearCells(place: Place, refs: readonly CellRef[]): Recipe {
  const cellAt = writableCells(place);
  return writeCells(
    place.plan,
    place.scenario,
    refs.flatMap((ref) => {
      const target = cellAt(ref);
      return target ? writeOf(target, undefined) : [];
    }),
  );
}
