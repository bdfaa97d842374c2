import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { CellRef } from '../../store/index.ts';
import { membersAt } from '../grid/cell-content.ts';
import { openResponseDialog } from '../response/response-dialog.ts';
import { findItem } from '../shell/naming.ts';
import { usePlan } from '../shell/planner.ts';

/** Offers to fit a response curve, beside the number that it would be written into. */
export function FitOffer({ cell }: { cell: CellRef }) {
  const { t } = useTranslation('inspector');
  const plan = usePlan((state) => state.plan);
  const item = findItem(plan, cell.item);
  if (!item || plan.response?.saturation !== item.id) return null;
  return (
    <Button className="button quiet" onPress={() => openResponseDialog(membersAt(plan, item, cell.place)[0] ?? null)}>
      {t('fit')}
    </Button>
  );
}
