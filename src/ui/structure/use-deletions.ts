import { useTranslation } from 'react-i18next';
import { textIn, type Plan } from '../../core/index.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { sayUndoable } from '../shell/say-undoable.ts';
import { usersSentence } from './users-sentence.ts';

/** Deletions: each at once, with a word that names who used what is gone, and its undo. */
export function useDeletions() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const { store } = usePlanner();
  const { actions } = store;

  function remove(act: () => void, done: string, plan: Plan, ids: readonly string[], over: readonly string[] = []) {
    const who = usersSentence(plan, actions.usersOf(ids), over, language, t);
    sayUndoable(store, act, [done, who].filter((text) => text !== '').join(language === 'zh' ? '。' : '. '), t('undo'));
  }

  return {
    items(ids: readonly string[]) {
      const { plan } = store.getState();
      const gone = plan.items.filter((item) => ids.includes(item.id));
      const [first] = gone;
      if (!first) return;
      const done =
        gone.length > 1 ? t('deleted.items', { count: gone.length }) : t('deleted.item', { name: textIn(first.name, language, first.id) });
      remove(() => actions.deleteItems(ids), done, plan, ids);
    },
    section(id: string, name: string) {
      remove(() => actions.deleteSection(id), t('deleted.section', { name }), store.getState().plan, []);
    },
    dimension(id: string, name: string) {
      const { plan } = store.getState();
      const over = plan.items.flatMap((item) => (item.over?.includes(id) ? [item.id] : []));
      remove(() => actions.deleteDimension(id), t('deleted.dimension', { name }), plan, [id], over);
    },
    member(dimension: string, id: string, name: string) {
      remove(() => actions.deleteMember(dimension, id), t('deleted.member', { name }), store.getState().plan, [id]);
    },
  };
}
