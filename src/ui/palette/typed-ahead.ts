import { pageState } from '../shell/page-state.ts';

let typed = '';

/** What was typed since the palette was asked for; it is handed out once. */
export function takeTyped(): string {
  const text = typed;
  typed = '';
  return text;
}

/** Collects what is typed from now until the palette's field has the focus: it would reach the cell behind, or nobody. */
export function collectTyping(): void {
  typed = '';
  const stop = () => {
    removeEventListener('keydown', onKey, { capture: true });
    unsubscribe();
  };
  const onKey = (event: KeyboardEvent) => {
    if (document.activeElement?.matches('.palette-input')) {
      stop();
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (isPlain && event.key.length === 1) typed += event.key;
    else if (isPlain && event.key === 'Backspace') typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const unsubscribe = pageState.subscribe(({ dialog }) => {
    if (dialog !== 'palette') stop();
  });
  addEventListener('keydown', onKey, { capture: true });
}
