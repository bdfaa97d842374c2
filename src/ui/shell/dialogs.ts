import { pageState, type DialogName } from './page-state.ts';
import { returnFocus } from './return-focus.ts';

let opener: Element | null = null;

/** Shows a dialog. `from` has the focus when it closes: what was pressed, or the button of the menu that was. */
export function openDialog(dialog: DialogName, from: Element | null = document.activeElement): void {
  opener = from;
  pageState.setState({ dialog });
}

export function closeDialog(): void {
  pageState.setState({ dialog: null });
}

/** Closes a dialog that has chosen a cell: keys act on the grid then. */
export function closeToSheet(): void {
  closeDialog();
  setTimeout(() => document.querySelector<HTMLElement>('.sheet-editor')?.focus());
}

/** When a dialog has gone, however it went. */
export function leaveDialog(): void {
  returnFocus(() => (opener instanceof HTMLElement ? opener : null));
}
