export { describeProblem } from './describe-problem.ts';
export type { SeekAnswer, SeekQuestion, SeekSolution } from './analysis/seek-question.ts';
export { loadFormulaCheck, type FormulaCheck } from './formula/load-formula-check.ts';
export { displayFormula, storeFormula } from './formula/rewrite-names.ts';
export { functions } from './functions/index.ts';
export { applyPatches, changePlan, type Patches } from './plan/change-plan.ts';
export { cellContent } from './plan/edits/cell-content.ts';
export {
  createScenario,
  deleteScenario,
  duplicateScenario,
  freeScenarioId,
  renameScenario,
  revertChange,
} from './plan/edits/edit-scenarios.ts';
export { editableCell, editableCells, type EditableCell } from './plan/edits/editable-cell.ts';
export { holdCells, isHeld, releaseCells, type HeldCell } from './plan/edits/held.ts';
export { renameItem, renamePlan, setItemNote } from './plan/edits/rename.ts';
export { setScenarioFormula, setScenarioOpening } from './plan/edits/scenario-rule.ts';
export { setFormula } from './plan/edits/set-formula.ts';
export { setOpening } from './plan/edits/set-opening.ts';
export { spreadRefusal, spreadTotal, type SpreadRefusal, type SpreadTotal } from './plan/edits/spread-total.ts';
export { writeCells, type CellWrite } from './plan/edits/write-cells.ts';
export { limits } from './plan/limits.ts';
export { leafAt } from './plan/nested.ts';
export type * from './plan/plan.ts';
export { textIn } from './plan/text.ts';
export { createTimeline, parseMonth, timelineOf, type Period, type Timeline } from './plan/timeline.ts';
export { parsePlan } from './plan/parse-plan.ts';
export { nearestWord } from './plan/parse/nearest-word.ts';
export { readPlanText } from './plan/read-plan-text.ts';
export { isWarning, type Problem, type ProblemKind } from './problem.ts';
export type { CellExplanation, FormulaPiece, Reference } from './simulation/cell-explanation.ts';
export { createEngine, type Engine } from './simulation/engine.ts';
export { evaluateFormula } from './simulation/evaluate-formula.ts';
export type { Result, TargetPeriod, TargetResult } from './simulation/result.ts';
export { createSession, type Run, type Session } from './simulation/session.ts';
export { placeAt, placeCount, placeIndex, totalPlace, valueAt, type Table } from './simulation/table.ts';
