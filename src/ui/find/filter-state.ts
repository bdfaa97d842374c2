import { createStore } from 'zustand/vanilla';
import type { PlanStore } from '../../store/index.ts';
import { initialFolds } from '../grid/sheet-rows.ts';
import type { FilterKind, RowFilter } from './row-filter.ts';

/** The filter that is on, of which plan, and what is folded while it is: its own, so that the sheet's folds come back with its end. */
interface FilterState {
  planId: string;
  filter: RowFilter;
  folds: ReadonlySet<string>;
}

export const filterState = createStore<{ on: FilterState | null }>(() => ({ on: null }));

/** Switches a filter on; a text that is filtered by already stays. Sections open; members too where single rows are what is looked for. */
export function switchFilter(store: PlanStore, kind: FilterKind | null): void {
  const { planId, plan, settings, selection } = store.getState();
  const text = filterState.getState().on?.filter.text ?? '';
  const aboutItems = kind === 'drivers' || kind === 'dependents' || kind === 'inputs';
  const folds = aboutItems ? [...(settings.folds[planId] ?? initialFolds(plan))].filter((key) => !key.startsWith('section/')) : [];
  filterState.setState({ on: { planId, filter: { kind, item: selection?.item ?? null, text }, folds: new Set(folds) } });
}

export function filterByText(text: string): void {
  filterState.setState(({ on }) => ({ on: on && { ...on, filter: { ...on.filter, text }, folds: new Set() } }));
}

export function switchFilterOff(): void {
  filterState.setState({ on: null });
}

/** Folds rows while the filter is on. */
export function changeFilterFolds(recipe: (folds: Set<string>) => void): void {
  filterState.setState(({ on }) => {
    if (!on) return { on };
    const folds = new Set(on.folds);
    recipe(folds);
    return { on: { ...on, folds } };
  });
}
