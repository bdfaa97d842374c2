import { createContext, startTransition, use, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartOption } from '../../charts/index.ts';
import type { FittedCurves, Language, Plan, SpendPoint, Text } from '../../core/index.ts';
import type { PlanStore, State, TemplateName } from '../../store/index.ts';
import type { ShownState } from './shown-state.ts';

export interface TemplateOffer {
  id: string;
  name: Text;
}

/** Ways out of the page that other layers make; main wires them. All load their code when they are first used. */
export interface Outlets {
  /** Templates a new plan can start from, the first opening on an empty store. */
  readonly templates: readonly TemplateOffer[];
  planFile(plan: Plan): Promise<string>;
  csv(state: State, language: Language): Promise<string>;
  markdown(state: State, language: Language): Promise<string>;
  /** A chart as an SVG document of that size in pixels. */
  chartSvg(option: ChartOption, width: number, height: number): Promise<string>;
  /** Curves through a history, fitted beside the page's thread. Rejected when that breaks off, or `signal` ends it. */
  fitCurves(points: readonly SpendPoint[], signal: AbortSignal): Promise<FittedCurves>;
  /** The fragment of a share link that shows a scenario (null: the base), without the `#`. */
  link(plan: Plan, template: TemplateName | null, scenario: string | null): Promise<string>;
}

export interface Planner {
  /** Where acts go; what is drawn follows `shown`. */
  store: PlanStore;
  shown: ShownState;
  outlets: Outlets;
}

export const PlannerContext = createContext<Planner | null>(null);

export function usePlanner(): Planner {
  const planner = use(PlannerContext);
  if (!planner) throw new Error('usePlanner outside PlannerContext');
  return planner;
}

/** Reads the state at once: for the grid, whose cursor and numbers must not lag behind the keys. */
export function usePlanNow<T>(selector: (state: State) => T): T {
  const { shown } = usePlanner();
  return useSyncExternalStore(shown.subscribe, () => selector(shown.getState()));
}

/**
 * Reads the state; the component draws anew only when what the selector returns changes, and only when nothing more urgent waits:
 * panels follow an edit a moment after the grid has painted it.
 */
export function usePlan<T>(selector: (state: State) => T): T {
  const { shown } = usePlanner();
  const [state, setState] = useState(shown.getState);
  const value = selector(state);
  const drawn = useRef({ selector, value });
  useLayoutEffect(() => {
    drawn.current = { selector, value };
  });
  const catchUp = useRef<(() => void) | null>(null);
  useEffect(() => {
    const follow = () => {
      const next = shown.getState();
      if (!Object.is(drawn.current.selector(next), drawn.current.value)) startTransition(() => setState(next));
    };
    catchUp.current = follow;
    return shown.subscribeLater(follow);
  }, [shown]);
  // Also after a drawing with another selector: what it reads may have changed since.
  useEffect(() => catchUp.current?.());
  return value;
}

export function useActions() {
  return usePlanner().store.actions;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language.startsWith('zh') ? 'zh' : 'en';
}
