import { useTranslation } from 'react-i18next';
import { blockLinks, pictureOf, totalPlace, usersOfBlock, type Block, type Problem } from '../../core/index.ts';
import type { BlockActions } from '../../store/index.ts';
import { closeToSheet } from '../shell/dialogs.ts';
import { showChartOf } from '../shell/page-state.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { sayUndoable } from '../shell/say-undoable.ts';
import { usersSentence } from '../structure/users-sentence.ts';

/** Adding, showing and removing blocks, each with the word that is said of it and its undo. */
export function useBlockActs(actions: BlockActions) {
  const { t } = useTranslation('blocks');
  const { t: ofStructure } = useTranslation('structure');
  const language = useLanguage();
  const { store } = usePlanner();

  /** Goes to the row of the block's picture: the inspector draws its chart. */
  function show(block: Block): void {
    const { plan, selection } = store.getState();
    const picture = pictureOf(plan, block);
    if (!picture) return;
    const sizes = (picture.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.length ?? 0);
    showChartOf(picture.id);
    store.actions.select({ item: picture.id, place: totalPlace(sizes), column: selection?.column ?? 0 });
    closeToSheet();
  }

  return {
    show,
    /** Null when it was added, else why not. */
    add(block: Block, name: string): Problem | null {
      const standIns = blockLinks(store.getState().plan, block).filter(({ item }) => item === null);
      const answer: { problem: Problem | null } = { problem: null };
      const act = () => void (answer.problem = actions.add(block));
      sayUndoable(store, act, t('added', { name, count: block.items.length + standIns.length }), ofStructure('undo'));
      if (answer.problem === null) show(block);
      return answer.problem;
    },
    remove(block: Block, name: string): void {
      const { plan } = store.getState();
      const { users, over } = usersOfBlock(plan, block.id);
      const who = usersSentence(plan, users, over, language, ofStructure);
      const said = [t('removed', { name }), who].filter((text) => text !== '').join(language === 'zh' ? '。' : '. ');
      sayUndoable(store, () => actions.remove(block), said, ofStructure('undo'));
    },
  };
}
