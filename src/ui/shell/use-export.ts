import { useTranslation } from 'react-i18next';
import { say } from './page-state.ts';
import { useLanguage, usePlanner } from './planner.ts';
import { fileName, saveFile } from './save-file.ts';
import { usePlanFile } from './use-plan-file.ts';
import { useShownName } from './use-plan-name.ts';

export type ExportKind = 'plan' | 'csv' | 'markdown';
export const EXPORTS: readonly ExportKind[] = ['plan', 'csv', 'markdown'];

/** Saves the plan as a file of a kind, and says so; or says why it could not. */
export function useExport(): (kind: ExportKind) => void {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { store, outlets } = usePlanner();
  const name = useShownName();
  const { save } = usePlanFile();

  const saveTable = async (kind: 'csv' | 'markdown') => {
    const file = fileName(name, kind === 'csv' ? 'csv' : 'md');
    saveFile(file, await outlets[kind](store.getState(), language), kind === 'csv' ? 'text/csv' : 'text/markdown');
    say(t('export.done', { file }));
  };
  return (kind) => {
    const work = kind === 'plan' ? save() : saveTable(kind);
    work.catch((error: unknown) => say(t('export.failed', { why: error instanceof Error ? error.message : String(error) })));
  };
}
