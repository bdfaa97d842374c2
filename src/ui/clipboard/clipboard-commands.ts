import type { Command } from '../shell/commands.ts';
import { say } from '../shell/page-state.ts';
import { chosenCells } from '../grid/sheet-scene.ts';
import { chosenCount, copyChosen, pasteChosen, type ClipboardTools } from './clipboard-acts.ts';
import type { PasteOptions } from './plan-paste.ts';

/** Copying and pasting from menu and palette, through the clipboard that the browser may refuse. */
export function clipboardCommands(tools: ClipboardTools): Command[] {
  const { store, t } = tools;
  const copy = (what: 'copied' | 'cut', withHeads = false) => {
    const copied = copyChosen(tools, withHeads);
    if (!copied) return;
    const count = chosenCount();
    const cells = chosenCells();
    write(copied).then(
      () => {
        say(t(`clipboard:${what}`, { count }));
        if (what === 'cut') store.actions.clearCells(cells);
      },
      () => say(t('clipboard:copyDenied')),
    );
  };
  const paste = (options: PasteOptions) => {
    read().then(
      (content) => pasteChosen(tools, content, options),
      () => say(t('clipboard:pasteDenied')),
    );
  };
  return [
    { id: 'cut', group: 'edit', keys: 'Ctrl+X', keysAreShown: true, menu: true, run: () => copy('cut') },
    { id: 'copy', group: 'edit', keys: 'Ctrl+C', keysAreShown: true, menu: true, run: () => copy('copied') },
    { id: 'copyWithHeads', group: 'edit', menu: true, run: () => copy('copied', true) },
    { id: 'paste', group: 'edit', keys: 'Ctrl+V', keysAreShown: true, menu: true, run: () => paste({}) },
    // The browser's own key hands over plain text: numbers alone, and no permission is asked for.
    { id: 'pasteValues', group: 'edit', keys: 'Ctrl+Shift+V', keysAreShown: true, menu: true, run: () => paste({ valuesOnly: true }) },
    { id: 'pasteTransposed', group: 'edit', menu: true, run: () => paste({ transposed: true }) },
  ];
}

async function write({ text, html }: { text: string; html: string }): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) })]);
}

async function read(): Promise<{ text: string; html: string; files: number }> {
  const items = await navigator.clipboard.read();
  const textOf = async (type: string) => {
    const item = items.find((one) => one.types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  const files = items.filter((item) => item.types.every((type) => !type.startsWith('text/'))).length;
  return { text: await textOf('text/plain'), html: await textOf('text/html'), files };
}
