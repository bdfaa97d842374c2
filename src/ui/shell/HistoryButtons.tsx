import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn } from '../../core/index.ts';
import type { Act } from '../../store/index.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { itemName } from './naming.ts';
import { useActions, useLanguage, usePlan } from './planner.ts';

/** Undo and redo, each saying what it would do. */
export function HistoryButtons() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const undo = usePlan((state) => state.undo[0]);
  const redo = usePlan((state) => state.redo[0]);
  const actions = useActions();
  const words = (act: Act) =>
    t(`act.${act.key}`, { item: act.item === undefined ? '' : itemName(plan, act.item, language), name: textIn(act.name, language, '') });
  const undoLabel = undo ? t('history.undoAct', { act: words(undo) }) : t('history.undo');
  const redoLabel = redo ? t('history.redoAct', { act: words(redo) }) : t('history.redo');
  return (
    <div className="history" role="group">
      <Hint text={undoLabel}>
        <Button className="button icon" aria-label={undoLabel} isDisabled={!undo} onPress={() => actions.undo()}>
          <Icon name="undo" />
        </Button>
      </Hint>
      <Hint text={redoLabel}>
        <Button className="button icon" aria-label={redoLabel} isDisabled={!redo} onPress={() => actions.redo()}>
          <Icon name="redo" />
        </Button>
      </Hint>
    </div>
  );
}
