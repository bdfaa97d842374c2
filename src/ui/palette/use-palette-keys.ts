import { useEffect } from 'react';
import { keysOf } from '../shell/commands.ts';
import { closeDialog, openDialog } from '../shell/dialogs.ts';
import { pageState } from '../shell/page-state.ts';
import { collectTyping } from './typed-ahead.ts';

const KEYS = ['Ctrl+K', 'Ctrl+Shift+P'];

/** The keys of the palette, wherever the focus is; under another dialog it stays closed. */
export function usePaletteKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !KEYS.includes(keysOf(event))) return;
      event.preventDefault(); // the browser's own search or printing
      const { dialog } = pageState.getState();
      if (dialog === null) {
        openDialog('palette');
        collectTyping();
      }
      if (dialog === 'palette') closeDialog();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
