import { createStore } from 'zustand/vanilla';
import { openDialog } from '../shell/dialogs.ts';

/** What the item dialog is about. */
interface AskedItem {
  /** Null: a new item. */
  item: string | null;
  /** Where a new one stands: below this item, or as the last of the section. */
  below: string | null;
  section: string | undefined;
}

export const askedItem = createStore<AskedItem>(() => ({ item: null, below: null, section: undefined }));

/** The cell, on which keys act when the dialog has gone; `from` where there is none. */
const returnTo = (from: Element | null) => document.querySelector('.sheet-editor') ?? from;

/** Shows the properties of an item, or (null) those of a new one, below another or in a section. */
export function openItemDialog(item: string | null, { below = null, section }: { below?: string | null; section?: string } = {}): void {
  askedItem.setState({ item, below, section });
  openDialog('item', returnTo(document.activeElement));
}

export function openSectionsDialog(): void {
  openDialog('sections', returnTo(document.activeElement));
}

export function openDimensionsDialog(): void {
  openDialog('dimensions', returnTo(document.activeElement));
}

export function openBlocksDialog(): void {
  openDialog('blocks', returnTo(document.activeElement));
}

export function openTimelineDialog(): void {
  openDialog('timeline', returnTo(document.activeElement));
}
