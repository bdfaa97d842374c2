import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Problem } from '../../core/index.ts';

export type DialogName =
  | 'share'
  | 'paste'
  | 'left'
  | 'plans'
  | 'problems'
  | 'changes'
  | 'palette'
  | 'item'
  | 'sections'
  | 'dimensions'
  | 'timeline'
  | 'blocks'
  | 'okr'
  | 'response';

export type View = 'inspect' | 'charts' | 'whatif' | 'team' | 'calendar';

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

/** What the frame of the page shows; nothing of it belongs to the plan. */
interface PageState {
  view: View;
  /** The side panel is folded away. */
  folded: boolean;
  /** The view takes the whole width, over the grid. */
  wide: boolean;
  /** The period the charts show (`2026-11`, `2026Q1`); null is the whole timeline. */
  chartPeriod: string | null;
  /** How often goal seek was asked for beside a number, not by its tab. */
  seekAsked: number;
  /** The item whose chart was asked for, until the inspector has brought it into sight. */
  chartAsked: string | null;
  dialog: DialogName | null;
  toasts: readonly Toast[];
  /** The plan that came from the address's link. */
  fromLink: string | null;
  /** Why the address's link did not open. */
  badLink: Problem | null;
}

/** Below these widths the side panel begins folded; on a phone the page begins with the charts. */
const TABLET = 1100;
const PHONE = 700;
const width = typeof window === 'undefined' ? Infinity : window.innerWidth;

export const pageState = createStore<PageState>(() => ({
  view: width <= PHONE ? 'charts' : 'inspect',
  folded: width < TABLET && width > PHONE,
  wide: false,
  chartPeriod: null,
  seekAsked: 0,
  chartAsked: null,
  dialog: null,
  toasts: [],
  fromLink: null,
  badLink: null,
}));

export function usePage<T>(selector: (state: PageState) => T): T {
  return useStore(pageState, selector);
}

export function showView(view: View): void {
  pageState.setState({ view, folded: false });
}

/** Goal seek for the number that is selected, whatever the panel was filled in for before. */
export function seekSelection(): void {
  pageState.setState(({ seekAsked }) => ({ seekAsked: seekAsked + 1 }));
  showView('whatif');
}

/** The inspector, with the chart of an item that is selected next; its row goes to the top of the grid. */
export function showChartOf(item: string): void {
  pageState.setState({ chartAsked: item });
  showView('inspect');
}

let latest = 0;

/** Words that stand beside each other. */
const WORDS = 2;

/** A short word at the foot of the page; one with an action stays longer. Returns what takes it away. */
export function say(text: string, action?: Toast['action']): () => void {
  const id = ++latest;
  pageState.setState(({ toasts }) => ({ toasts: [...toasts, action ? { id, text, action } : { id, text }].slice(-WORDS) }));
  setTimeout(() => forget(id), action ? 12_000 : 4_000 + 60 * text.length);
  return () => forget(id);
}

export function forget(id: number): void {
  pageState.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
