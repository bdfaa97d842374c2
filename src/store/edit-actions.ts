import {
  createScenario,
  deleteScenario,
  duplicateScenario,
  freeScenarioId,
  renameItem,
  renameScenario,
  revertChange,
  setItemNote,
  setOpening,
  setScenarioOpening,
  storeFormula,
  uniqueName,
  type Text,
} from '../core/index.ts';
import type { Actions } from './actions.ts';
import { clearCells, editCells, writeFormula } from './edit-cells.ts';
import type { OpenPlan } from './open-plan.ts';
import { seekEdits } from './seek-edits.ts';
import type { ActKey } from './state.ts';

type EditActions = Pick<
  Actions,
  | 'editCell'
  | 'editCells'
  | 'clearCell'
  | 'clearCells'
  | 'setFormula'
  | 'setOpening'
  | 'applySeek'
  | 'renameItem'
  | 'setItemNote'
  | 'createScenario'
  | 'renameScenario'
  | 'duplicateScenario'
  | 'deleteScenario'
  | 'revertChange'
  | 'switchScenario'
  | 'undo'
  | 'redo'
>;

const membersOf = (member: string | readonly string[] | undefined) => (member === undefined ? null : [member].flat());

/** The actions that change the plan that is open. */
export function createEditActions(open: OpenPlan): EditActions {
  function edit(key: ActKey, edits: Parameters<Actions['editCells']>[0]) {
    const recipe = editCells(open.state, edits);
    if (typeof recipe !== 'function') return recipe;
    const item = edits[0]?.ref.item;
    open.commit({ key, ...(item !== undefined && { item }) }, recipe);
    return null;
  }

  /** Among the scenarios but one. */
  const freeName = (name: Text, but: string | null = null) =>
    uniqueName(name, open.state.plan.scenarios?.filter(({ id }) => id !== but).map((scenario) => scenario.name ?? scenario.id) ?? []);
  const hasScenario = (id: string) => open.state.plan.scenarios?.some((scenario) => scenario.id === id) ?? false;

  const actions: EditActions = {
    editCell: (ref, cell) => edit('edit.cell', [{ ref, cell }]),
    editCells: (edits, act = 'edit.cells') => edit(act, edits),
    clearCell: (ref) => actions.clearCells([ref]),
    clearCells: (refs) => {
      const item = refs[0]?.item;
      open.commit({ key: 'edit.clear', ...(item !== undefined && { item }) }, clearCells(open.state, refs));
    },
    setFormula: (item, formula, member) => {
      const stored = storeFormula(formula, open.state.plan);
      if ('problem' in stored) return stored.problem;
      open.commit({ key: 'edit.formula', item }, writeFormula(open.state, item, stored.formula, membersOf(member)));
      return null;
    },
    setOpening: (item, opening, member) => {
      const { scenario } = open.state;
      open.commit({ key: 'edit.opening', item }, (draft) => {
        if (scenario === null) setOpening(draft, item, opening, membersOf(member));
        else setScenarioOpening(draft, scenario, item, opening, membersOf(member));
      });
    },
    applySeek: (question, answer, solution) => {
      edit('edit.seek', seekEdits(open.state, question, answer, solution));
    },
    renameItem: (item, wanted) => {
      const { items, dimensions = [] } = open.state.plan;
      // Formulas name items and dimensions alike.
      const others = [...items, ...dimensions].filter(({ id }) => id !== item).map(({ id, name }) => name ?? id);
      const name = uniqueName(wanted, others);
      open.commit({ key: 'item.rename', item, name }, (draft) => renameItem(draft, item, name));
    },
    setItemNote: (item, note) => void open.commit({ key: 'item.note', item }, (draft) => setItemNote(draft, item, note)),
    createScenario: (wanted) => {
      const name = freeName(wanted);
      const id = freeScenarioId(open.state.plan);
      open.commit({ key: 'scenario.create', name }, (draft) => createScenario(draft, id, name), id);
      return id;
    },
    renameScenario: (id, wanted) => {
      const name = freeName(wanted, id);
      if (hasScenario(id)) open.commit({ key: 'scenario.rename', name }, (draft) => renameScenario(draft, id, name));
    },
    duplicateScenario: (from, wanted) => {
      if (!hasScenario(from)) return null;
      const name = freeName(wanted);
      const id = freeScenarioId(open.state.plan);
      open.commit({ key: 'scenario.duplicate', name }, (draft) => duplicateScenario(draft, from, id, name), id);
      return id;
    },
    deleteScenario: (id) => {
      const scenario = open.state.plan.scenarios?.find((candidate) => candidate.id === id);
      if (scenario) open.commit({ key: 'scenario.delete', name: scenario.name ?? id }, (draft) => deleteScenario(draft, id));
    },
    revertChange: (id, index) => {
      const change = open.state.plan.scenarios?.find((scenario) => scenario.id === id)?.changes[index];
      if (change) open.commit({ key: 'scenario.revert', item: change.item }, (draft) => revertChange(draft, id, index));
    },
    switchScenario: (id) => open.switchScenario(id),
    undo: () => open.turn('undo'),
    redo: () => open.turn('redo'),
  };
  return actions;
}
