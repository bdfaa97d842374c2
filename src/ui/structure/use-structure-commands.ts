import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionOf, stepOf, textIn } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { offerCommands } from '../shell/commands.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { withName } from '../shell/with-name.ts';
import { openBlocksDialog, openDimensionsDialog, openItemDialog, openSectionsDialog, openTimelineDialog } from './structure-dialogs.ts';
import { useDeletions } from './use-deletions.ts';

/** Offers what can be done to the row of the cell that is selected, and to the plan's columns. */
export function useStructureCommands(): void {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const { store } = usePlanner();
  const deletions = useDeletions();
  useEffect(() => {
    const { actions } = store;
    const chosen = () => {
      const { plan, selection } = store.getState();
      return plan.items.find(({ id }) => id === selection?.item);
    };
    const hasRow = () => chosen() !== undefined;
    const canStep = (step: -1 | 1) => {
      const item = chosen();
      return item !== undefined && stepOf(store.getState().plan, item.id, step) !== null;
    };
    const row = (run: (id: string) => void) => () => {
      const item = chosen();
      if (item) run(item.id);
    };
    /** The cell of the same column in another item's row. */
    const selectIn = (item: string | undefined, selection: CellRef | null) => {
      const { tables } = store.getState();
      if (item !== undefined && selection)
        actions.select({ ...selection, item, place: (tables.get(item)?.sizes ?? []).reduce((all, size) => all * (size + 1), 1) - 1 });
    };
    const remove = (id: string) => {
      const { plan, selection } = store.getState();
      const of = plan.items.find((item) => item.id === id);
      const own = plan.items.filter((item) => of && sectionOf(plan, item) === sectionOf(plan, of));
      const at = own.findIndex((item) => item.id === id);
      deletions.items([id]);
      selectIn((own[at + 1] ?? own[at - 1])?.id, selection);
    };
    const duplicate = (id: string) => {
      const name = chosen()?.name;
      const copy = actions.duplicateItem(id, withName(name, t('copyOf', { name: textIn(name, language, id) }), language));
      if (copy !== null) selectIn(copy, store.getState().selection);
    };
    return offerCommands('structure', [
      {
        ...{ id: 'insertRow', group: 'row', keys: 'Ctrl+Shift+=', menu: true },
        run: () => openItemDialog(null, { below: chosen()?.id ?? null }),
      },
      { id: 'deleteRow', group: 'row', keys: 'Ctrl+-', menu: true, isEnabled: hasRow, run: row(remove) },
      { id: 'duplicateRow', group: 'row', menu: true, isEnabled: hasRow, run: row(duplicate) },
      {
        id: 'rowUp',
        group: 'row',
        keys: 'Alt+Shift+↑',
        menu: true,
        isEnabled: () => canStep(-1),
        run: row((id) => actions.stepItem(id, -1)),
      },
      {
        id: 'rowDown',
        group: 'row',
        keys: 'Alt+Shift+↓',
        menu: true,
        isEnabled: () => canStep(1),
        run: row((id) => actions.stepItem(id, 1)),
      },
      { id: 'rowProperties', group: 'row', keys: 'Alt+Enter', menu: true, isEnabled: hasRow, run: row((id) => openItemDialog(id)) },
      { id: 'sections', group: 'row', run: openSectionsDialog },
      { id: 'dimensions', group: 'row', menu: true, run: openDimensionsDialog },
      { id: 'blocks', group: 'row', run: openBlocksDialog },
      { id: 'timeline', group: 'row', run: openTimelineDialog },
    ]);
  });
}
