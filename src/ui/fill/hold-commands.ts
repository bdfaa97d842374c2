import { editableCells, isHeld } from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { chosenCells } from '../grid/sheet-scene.ts';
import type { Command } from '../shell/commands.ts';

/** Holding cells, so that spreading leaves them alone, and releasing them. */
export function holdCommands(store: PlanStore): Command[] {
  /** The chosen cells of inputs that are held, or not. */
  const chosen = (held: boolean): CellRef[] => {
    const { plan, timeline } = store.getState();
    const cellAt = editableCells(plan, timeline);
    return chosenCells().filter((ref) => {
      const cell = cellAt(ref);
      return cell?.kind === 'input' && isHeld(cell.item, cell.members, cell.month) === held;
    });
  };
  return [
    {
      id: 'holdCells',
      group: 'edit',
      menu: true,
      isEnabled: () => chosen(false).length > 0,
      run: () => store.actions.holdCells(chosen(false)),
    },
    {
      id: 'releaseCells',
      group: 'edit',
      menu: true,
      isEnabled: () => chosen(true).length > 0,
      run: () => store.actions.releaseCells(chosen(true)),
    },
  ];
}
