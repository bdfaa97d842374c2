import { useEffect } from 'react';
import { useActions } from './planner.ts';

const TEXT_FIELDS = 'input, textarea, [contenteditable]';

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z wherever the focus is, except where a field undoes its own text or the grid has done it already. */
export function useHistoryKeys(): void {
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TEXT_FIELDS)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) actions.redo();
      else actions.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
