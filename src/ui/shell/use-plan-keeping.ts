import { useTranslation } from 'react-i18next';
import { textIn, type Text } from '../../core/index.ts';
import { closeDialog } from './dialogs.ts';
import { say } from './page-state.ts';
import { useLanguage, usePlanner } from './planner.ts';
import { withName } from './with-name.ts';

/** What can be done to a kept plan, each with its word afterwards. Deleting can be undone from that word. */
export function usePlanKeeping() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { store } = usePlanner();
  const { actions } = store;
  const nameOf = (name: Text | undefined) => textIn(name, language, t('untitled'));

  return {
    open: async (id: string) => {
      const failure = await actions.openPlan(id);
      if (failure === null) closeDialog();
      else say(t('plan.unreadable'));
    },
    startFrom: async (template: string) => {
      await actions.openTemplate(template).catch(() => say(t('plan.noTemplate')));
    },
    duplicate: async (id: string, name: Text | undefined) => {
      const copy = await actions.duplicatePlan(id);
      if (copy === null) {
        say(t('plan.unreadable'));
        return;
      }
      await actions.renamePlan(copy, withName(name, t('plan.copyOf', { name: nameOf(name) }), language));
      const copied = nameOf(store.getState().plans.find(({ id: kept }) => kept === copy)?.name);
      say(t('plan.duplicated', { name: copied }), { label: t('plan.open'), run: () => void actions.openPlan(copy) });
    },
    remove: async (id: string, name: Text | undefined) => {
      await actions.deletePlan(id);
      say(t('plan.deleted', { name: nameOf(name) }), { label: t('plan.restore'), run: () => void actions.restorePlan(id) });
    },
  };
}
