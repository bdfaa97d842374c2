import type { PlanStore } from '../../store/index.ts';
import type { Command } from '../shell/commands.ts';
import { filterState, switchFilter, switchFilterOff } from './filter-state.ts';
import { openFind } from './find-state.ts';

/** Find, and what filters the rows. */
export function findCommands(store: PlanStore): Command[] {
  const isChosen = () => store.getState().selection !== null;
  return [
    { id: 'find', group: 'go', keys: 'Ctrl+F', run: openFind },
    { id: 'filterDrivers', group: 'view', menu: true, isEnabled: isChosen, run: () => switchFilter(store, 'drivers') },
    { id: 'filterDependents', group: 'view', menu: true, isEnabled: isChosen, run: () => switchFilter(store, 'dependents') },
    { id: 'filterInputs', group: 'view', run: () => switchFilter(store, 'inputs') },
    { id: 'filterChanged', group: 'view', isEnabled: () => store.getState().scenario !== null, run: () => switchFilter(store, 'changed') },
    { id: 'filterProblems', group: 'view', run: () => switchFilter(store, 'problems') },
    { id: 'filterText', group: 'view', run: () => switchFilter(store, null) },
    { id: 'filterOff', group: 'view', isEnabled: () => filterState.getState().on !== null, run: switchFilterOff },
  ];
}
