import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { editableCell, isHeld } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { useActions, usePlan } from '../shell/planner.ts';

/** Says that spreading leaves the cell alone, and lets it go. Nothing of a cell that is not held. */
export function HeldNote({ cell }: { cell: CellRef }) {
  const { t } = useTranslation('inspector');
  const actions = useActions();
  const held = usePlan(({ plan, timeline }) => {
    const found = editableCell(plan, timeline, cell);
    return found?.kind === 'input' && isHeld(found.item, found.members, found.month);
  });
  if (!held) return null;
  return (
    <section>
      <h3>{t('held')}</h3>
      <p>{t('heldText')}</p>
      <Button className="button quiet" onPress={() => actions.releaseCells([cell])}>
        {t('release')}
      </Button>
    </section>
  );
}
