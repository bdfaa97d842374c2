import type { PlanStore } from '../../store/index.ts';
import { sameCell } from '../inspector/use-explanation.ts';
import type { Command } from '../shell/commands.ts';
import { linkedCells, type Way } from './linked-cells.ts';
import { traceState } from './trace-state.ts';
import { followTo, stepBack, stepsTo } from './trail.ts';

/** Showing what a cell is linked to, going there and back. `onNone` says that nothing is linked that way. */
export function traceCommands(store: PlanStore, onNone: (way: Way) => void): Command[] {
  const { actions } = store;
  const selection = () => store.getState().selection;
  const go = async (way: Way) => {
    const from = selection();
    if (!from) return;
    const linked = await linkedCells(store, from);
    if (!sameCell(from, selection())) return; // the reader has gone on
    const cells = linked[way].filter(({ column }) => column >= 0);
    const [first] = cells;
    if (!first) onNone(way);
    else if (cells.length === 1) followTo({ item: first.item, place: first.place, column: first.column }, from, actions);
    else traceState.setState({ choice: { from, way, cells } });
  };
  const isOnCell = () => selection() !== null;
  return [
    {
      id: 'trace',
      group: 'view',
      keys: 'Ctrl+Shift+[',
      menu: true,
      run: () => traceState.setState(({ shown }) => ({ shown: !shown })),
    },
    { id: 'goDrivers', group: 'go', keys: 'Ctrl+[', menu: true, isEnabled: isOnCell, run: () => void go('drivers') },
    { id: 'goDependents', group: 'go', keys: 'Ctrl+]', menu: true, isEnabled: isOnCell, run: () => void go('dependents') },
    {
      id: 'goBack',
      group: 'go',
      keys: 'Alt+←',
      menu: true,
      isEnabled: () => stepsTo(selection()).length > 0,
      run: () => stepBack(selection(), actions),
    },
  ];
}
