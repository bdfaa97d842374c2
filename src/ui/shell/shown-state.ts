import { flushSync } from 'react-dom';
import type { PlanStore, State } from '../../store/index.ts';

export type StateListener = (state: State, before: State) => void;

/** The state as the page shows it: the store's, up to a moment later. */
export interface ShownState {
  getState: () => State;
  /** Hears of every state that is to be shown, before it is drawn. */
  subscribe: (listener: StateListener) => () => void;
  /** Hears of it when what is at the reader's hand has been painted. */
  subscribeLater: (listener: () => void) => () => void;
  /** Changes what is drawn together with what an edit has just made; at once when no edit is under way. */
  withEdit: (draw: () => void) => void;
}

/** Milliseconds an edit may wait for its numbers: below this, two paintings cost more time than they save. */
const PATIENCE = 30;

/** Milliseconds after which what waits for a painting goes on without one: a hidden page is not painted. */
const PAINT_DUE = 100;

const INPUTS = ['keydown', 'beforeinput', 'compositionstart', 'pointerdown', 'drop'];

/** Runs what is asked for once, after the next painting. */
function afterPaint(run: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    const due = setTimeout(go, PAINT_DUE);
    const channel = new MessageChannel();
    channel.port1.onmessage = go;
    requestAnimationFrame(() => channel.port2.postMessage(null));
    function go() {
      if (!asked) return;
      asked = false;
      clearTimeout(due);
      channel.port1.close();
      run();
    }
  };
}

/**
 * Holds a changed plan back until its numbers are there (or patience ends), so that the page is laid out and painted once for an edit,
 * not twice: while it paints the first time it cannot take the numbers in. Whatever the reader does next shows it at once.
 */
export function createShownState(store: Pick<PlanStore, 'getState' | 'subscribe'>): ShownState {
  const listeners = new Set<StateListener>();
  const later = new Set<() => void>();
  let shown = store.getState();
  const drawings: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const followLater = afterPaint(() => [...later].forEach((listener) => listener()));

  const isHeld = () => timer !== undefined;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    // First, while the page is as it was laid out: clearing a text field that has to be laid out anew costs that layout.
    for (const draw of drawings.splice(0)) draw();
    const before = shown;
    shown = store.getState();
    if (shown === before) return;
    for (const listener of [...listeners]) listener(shown, before);
    followLater();
  };
  const showNow = () => {
    if (isHeld()) flushSync(show);
  };

  store.subscribe((state) => {
    const awaitsNumbers =
      state.planId === shown.planId && shown.computed >= 0 && state.computed !== state.revision && state.calculation !== 'failed';
    if (awaitsNumbers && state.revision !== shown.revision) timer ??= setTimeout(showNow, PATIENCE);
    else if (isHeld()) showNow();
    else show();
  });
  for (const input of INPUTS) addEventListener(input, showNow, { capture: true, passive: true });

  return {
    getState: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    subscribeLater(listener) {
      later.add(listener);
      return () => void later.delete(listener);
    },
    withEdit(draw) {
      if (isHeld()) drawings.push(draw);
      else draw();
    },
  };
}
