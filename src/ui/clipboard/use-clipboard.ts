import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { offerCommands } from '../shell/commands.ts';
import { say } from '../shell/page-state.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { chosenCells } from '../grid/sheet-scene.ts';
import { chosenCount, copyChosen, pasteChosen, type ClipboardTools } from './clipboard-acts.ts';
import { fillCommands } from '../fill/fill-commands.ts';
import { holdCommands } from '../fill/hold-commands.ts';
import { clipboardCommands } from './clipboard-commands.ts';

/** Whether keys act on the sheet, and not on a text that is being edited in it. */
function isOnSheet(event: Event): boolean {
  return event.target instanceof HTMLInputElement && event.target.matches('.sheet-editor') && event.target.value === '';
}

/** Copy, cut and paste by the browser's own events, which need no permission; and as commands. */
export function useClipboard(): void {
  const { store } = usePlanner();
  const language = useLanguage();
  const { t } = useTranslation(['clipboard', 'grid', 'reading']);
  const tools = useMemo<ClipboardTools>(() => ({ store, language, t }), [store, language, t]);

  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const copied = isOnSheet(event) && event.clipboardData ? copyChosen(tools) : null;
      if (!copied) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copied.text);
      event.clipboardData?.setData('text/html', copied.html);
      say(t(event.type === 'cut' ? 'clipboard:cut' : 'clipboard:copied', { count: chosenCount() }));
      if (event.type === 'cut') store.actions.clearCells(chosenCells());
    };
    const give = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!isOnSheet(event) || !data) return;
      event.preventDefault();
      pasteChosen(tools, { text: data.getData('text/plain'), html: data.getData('text/html'), files: data.files.length });
    };
    document.addEventListener('copy', take);
    document.addEventListener('cut', take);
    document.addEventListener('paste', give);
    return () => {
      document.removeEventListener('copy', take);
      document.removeEventListener('cut', take);
      document.removeEventListener('paste', give);
    };
  }, [store, t, tools]);

  useEffect(
    () => offerCommands('clipboard', [...clipboardCommands(tools), ...fillCommands(tools), ...holdCommands(store)]),
    [store, tools],
  );
}
