import { createStore } from 'zustand/vanilla';
import { openDialog } from '../shell/dialogs.ts';

/** The channel that the dialog is asked for; null: whichever is selected. */
export const askedChannel = createStore<{ channel: string | null }>(() => ({ channel: null }));

export function openResponseDialog(channel: string | null): void {
  askedChannel.setState({ channel });
  openDialog('response', document.querySelector('.sheet-editor') ?? document.activeElement);
}
