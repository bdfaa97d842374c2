/**
 * The application's state, and all that can be done to it (`Actions`, in actions.ts). No React and no DOM: the ui reads
 * it with `useStore(store, (state) => …)` of zustand and acts with `store.actions.editCell(…)`.
 *
 * cells      editCell · editCells · editTotal · holdCells · releaseCells · clearCell · clearCells · setFormula · setOpening · applySeek
 * items      renameItem · setItemNote
 * structure  addItem · changeItem · deleteItems · … (structure-acts.ts)
 * blocks     openBlocks (block-acts.ts)
 * scenarios  createScenario · renameScenario · duplicateScenario · deleteScenario · revertChange · switchScenario
 * history    undo · redo
 * plans      openPlan · newPlan · openTemplate · importPlanText · openLink · keepPlan · renamePlan · duplicatePlan · deletePlan · restorePlan
 * people     planHiring · shiftCover · cancelHiring · applyHiring (hiring-acts.ts)
 * answers    explain · seek · restartCalculation
 * page       select · setSetting · dismissNotice · flush
 */
export { openPlanStore, type PlanStore } from './plan-store.ts';
export type { BlockActions } from './block-acts.ts';
export type { CellEdit } from './actions.ts';
export type { HiringAnswer, HiringProgress } from './hiring-acts.ts';
export type { ReadLink } from './read-link.ts';
export type * from './state.ts';
export type { ItemDraft } from './structure-acts.ts';
