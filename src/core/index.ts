export { describeProblem } from './describe-problem.ts';
export type { CampaignEffect, CampaignQuestion } from './analysis/campaign-effects.ts';
export { dayTargets, fallsOnDays, type DayTarget } from './analysis/day-targets.ts';
export { describeFitRefusal, type FitRefusal } from './analysis/fit/fit-refusal.ts';
export { RESPONSE_CURVES } from './analysis/fit/response-curves.ts';
export { fitResponse, type ResponseFit, type SpendPoint } from './analysis/fit-response.ts';
export { planHiring, type HiringPlan, type SolvedHiring } from './analysis/hiring-plan.ts';
export { createHiringSession, type HiringSession } from './analysis/hiring-session.ts';
export { describeHiringRefusal, type HiringRefusal } from './analysis/hiring/hiring-refusal.ts';
export { readStaffing } from './analysis/hiring/read-staffing.ts';
export { differsInStaff, STAFF_DUST, staffParts, type RoleStaffing } from './analysis/hiring/role-staffing.ts';
export type { HiringCost, StaffingOutcome } from './analysis/hiring/staffing-outcome.ts';
export { loadHighs } from './analysis/milp/load-highs.ts';
export type { ShiftCover, ShiftCoverAnswer, ShiftCoverQuestion } from './analysis/shift-cover.ts';
export { describeShiftCoverRefusal } from './analysis/shift-cover-refusal.ts';
export type { SeekAnswer, SeekQuestion, SeekSolution } from './analysis/seek-question.ts';
export { formulaReferences, type FormulaReference } from './formula/formula-references.ts';
export { lenientTokens } from './formula/lenient-tokens.ts';
export { loadFormulaCheck, type FormulaCheck } from './formula/load-formula-check.ts';
export { displayFormula, storeFormula } from './formula/rewrite-names.ts';
export { functionNamed, functions } from './functions/index.ts';
export { applyPatches, type Patches } from './plan/apply-patches.ts';
export { changePlan } from './plan/change-plan.ts';
export { addItem } from './plan/edits/add-item.ts';
export type { ComputedNumber } from './plan/edits/computed-number.ts';
export { convertToInput } from './plan/edits/convert-to-input.ts';
export { deleteItems } from './plan/edits/delete-items.ts';
export { duplicateItem } from './plan/edits/duplicate-item.ts';
export { addDimension, deleteDimension, renameDimension } from './plan/edits/edit-dimensions.ts';
export { addMember, deleteMember, moveMember, renameMember } from './plan/edits/edit-members.ts';
export { addSection, deleteSection, moveSection, renameSection } from './plan/edits/edit-sections.ts';
export { addEvent, changeEvent, deleteEvent, type EventProperties } from './plan/edits/edit-events.ts';
export { freeEventId, freeId, freeSectionId } from './plan/edits/free-id.ts';
export { moveItem, stepOf } from './plan/edits/move-item.ts';
export { sectionOf } from './plan/edits/place-item.ts';
export { setOver } from './plan/edits/set-over.ts';
export { setProperties, type ItemProperties } from './plan/edits/set-properties.ts';
export { setTimeline } from './plan/edits/set-timeline.ts';
export { usersOf, type Users } from './plan/edits/users-of.ts';
export { cellContent, cellContents, type CellContent } from './plan/edits/cell-content.ts';
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
export { spreadRefusal, spreadTotal, type SpreadTotal } from './plan/edits/spread-total.ts';
export { writeCells, type CellWrite } from './plan/edits/write-cells.ts';
export { eventDays, firstDayOf, formatDay } from './plan/event-days.ts';
export { limits } from './plan/limits.ts';
export { leafAt } from './plan/nested.ts';
export type * from './plan/plan.ts';
export type { TeamItem } from './plan/team.ts';
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
