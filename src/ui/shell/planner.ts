import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ChartOption } from '../../charts/index.ts';
import type { Language, Plan, Text } from '../../core/index.ts';
import type { PlanStore, State, TemplateName } from '../../store/index.ts';

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
  /** The fragment of a share link, without the `#`. */
  link(plan: Plan, template: TemplateName | null): Promise<string>;
}

export interface Planner {
  store: PlanStore;
  outlets: Outlets;
}

export const PlannerContext = createContext<Planner | null>(null);

export function usePlanner(): Planner {
  const planner = use(PlannerContext);
  if (!planner) throw new Error('usePlanner outside PlannerContext');
  return planner;
}

/** Reads the state; the component draws anew only when what the selector returns changes. */
export function usePlan<T>(selector: (state: State) => T): T {
  return useStore(usePlanner().store, selector);
}

export function useActions() {
  return usePlanner().store.actions;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language.startsWith('zh') ? 'zh' : 'en';
}
