import { cellContents } from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import type { Command } from '../shell/commands.ts';
import { openDialog } from '../shell/dialogs.ts';
import { choose } from './range-acts.ts';
import { chosenCells } from './sheet-scene.ts';

/** What can be done to the chosen cells, beside what has a home of its own. The sheet's input acts on these keys itself. */
export function sheetCommands(store: PlanStore, edit: () => void): Command[] {
  const { actions } = store;
  /** The chosen cells that the active scenario sets. */
  const setHere = (): CellRef[] => {
    const { plan, timeline, scenario } = store.getState();
    if (scenario === null) return [];
    const contentAt = cellContents(plan, timeline, scenario);
    return chosenCells().filter((ref) => contentAt(ref)?.from === 'scenario');
  };
  return [
    {
      id: 'undo',
      group: 'edit',
      keys: 'Ctrl+Z',
      keysAreShown: true,
      isEnabled: () => store.getState().undo.length > 0,
      run: () => actions.undo(),
    },
    {
      id: 'redo',
      group: 'edit',
      keys: 'Ctrl+Y',
      keysAreShown: true,
      isEnabled: () => store.getState().redo.length > 0,
      run: () => actions.redo(),
    },
    { id: 'editCell', group: 'edit', keys: 'F2', keysAreShown: true, menu: true, run: edit },
    { id: 'clearCells', group: 'edit', keys: 'Delete', keysAreShown: true, menu: true, run: () => actions.clearCells(chosenCells()) },
    {
      id: 'revertCells',
      group: 'edit',
      menu: true,
      isEnabled: () => setHere().length > 0,
      run: () => actions.clearCells(setHere()),
    },
    { id: 'changes', group: 'go', menu: true, isEnabled: () => store.getState().scenario !== null, run: () => openDialog('changes') },
    { id: 'selectRows', group: 'edit', keys: 'Shift+Space', keysAreShown: true, run: () => choose('rows') },
    { id: 'selectColumns', group: 'edit', keys: 'Ctrl+Space', keysAreShown: true, run: () => choose('columns') },
    { id: 'selectAll', group: 'edit', keys: 'Ctrl+A', keysAreShown: true, run: () => choose('all') },
  ];
}
