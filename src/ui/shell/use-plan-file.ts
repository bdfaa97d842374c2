import { useTranslation } from 'react-i18next';
import { closeDialog } from './dialogs.ts';
import { pageState, say } from './page-state.ts';
import { useActions, useLanguage, usePlanner } from './planner.ts';
import { fileName, saveFile } from './save-file.ts';
import { usePlanName } from './use-plan-name.ts';
import { describeProblem, textIn } from '../../core/index.ts';

const MOST_BYTES = 10_000_000;

/** The plan file in and out: the same from the menu, the export button, a drop and the error page. */
export function usePlanFile(): { save: () => Promise<void>; load: (file: File) => Promise<void> } {
  const { t } = useTranslation('shell');
  const { store, outlets } = usePlanner();
  const actions = useActions();
  const language = useLanguage();
  const name = usePlanName();

  const save = async () => {
    const file = fileName(name, 'json');
    saveFile(file, await outlets.planFile(store.getState().plan), 'application/json');
    say(t('export.done', { file }));
  };

  const load = async (file: File) => {
    if (file.size > MOST_BYTES) {
      say(t('plan.tooBig'));
      return;
    }
    const { opened, problems } = await actions.importPlanText(await file.text());
    if (opened) {
      closeDialog();
      pageState.setState({ badLink: null });
      say(t('plan.imported', { name: textIn(store.getState().plan.name, language, t('untitled')) }));
    } else {
      const first = problems[0];
      say(t('plan.importFailed', { why: first ? describeProblem(first, null, language) : '' }));
    }
  };

  return { save, load };
}
