import { useTranslation } from 'react-i18next';
import { textIn, type Plan } from '../../core/index.ts';
import { say } from '../shell/page-state.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { usersSentence } from './users-sentence.ts';

/** Deletions: each at once, with a word that names who used what is gone, and its undo. */
export function useDeletions() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const { store } = usePlanner();
  const { actions } = store;

  function tell(done: string, plan: Plan, ids: readonly string[], over: readonly string[] = []) {
    const who = usersSentence(plan, actions.usersOf(ids), over, language, t);
    return () =>
      say([done, who].filter((text) => text !== '').join(language === 'zh' ? '。' : '. '), { label: t('undo'), run: () => actions.undo() });
  }

  return {
    items(ids: readonly string[]) {
      const { plan } = store.getState();
      const gone = plan.items.filter((item) => ids.includes(item.id));
      const [first] = gone;
      if (!first) return;
      const done =
        gone.length > 1 ? t('deleted.items', { count: gone.length }) : t('deleted.item', { name: textIn(first.name, language, first.id) });
      const after = tell(done, plan, ids);
      actions.deleteItems(ids);
      after();
    },
    section(id: string, name: string) {
      const after = tell(t('deleted.section', { name }), store.getState().plan, []);
      actions.deleteSection(id);
      after();
    },
    dimension(id: string, name: string) {
      const { plan } = store.getState();
      const over = plan.items.flatMap((item) => (item.over?.includes(id) ? [item.id] : []));
      const after = tell(t('deleted.dimension', { name }), plan, [id], over);
      actions.deleteDimension(id);
      after();
    },
    member(dimension: string, id: string, name: string) {
      const after = tell(t('deleted.member', { name }), store.getState().plan, [id]);
      actions.deleteMember(dimension, id);
      after();
    },
  };
}
