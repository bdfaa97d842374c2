import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellRef } from '../../store/index.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { renameRow } from '../structure/row-name.ts';
import type { EditedCell } from './CellCursor.tsx';
import { chosenCells } from './sheet-scene.ts';
import type { SheetRow } from './sheet-rows.ts';
import { useCellEditing } from './use-cell-editing.ts';

/** The cell under the cursor as far as editing it goes: a number, or in the first column a name. */
export function useEditedCell(row: SheetRow | undefined, ref: CellRef | null, onName: boolean): EditedCell {
  const { store } = usePlanner();
  const language = useLanguage();
  const { t } = useTranslation(['grid', 'structure']);
  const editing = useCellEditing();
  return useMemo<EditedCell>(() => {
    if (row && onName) {
      const rename = (text: string) => {
        renameRow(store, row, text, language);
        return null;
      };
      return {
        ref: null, // so that a name beginning with = is no formula
        start: () => row.name,
        refusal: (typed) => (typed ? t('grid:readOnly.name') : null),
        commit: rename,
        commitAll: rename,
        effect: () => null,
        percent: false,
        name: { label: t('structure:list.rename', { name: row.name }), depth: row.kind === 'item' ? row.depth : 0 },
      };
    }
    const isSection = row?.kind === 'section';
    return {
      ref,
      start: () => (ref ? editing.start(ref) : ''),
      refusal: () => (ref && !isSection ? editing.refusal(ref) : t('grid:readOnly.section')),
      commit: (text) => (ref && !isSection ? editing.commit(ref, text) : null),
      commitAll: (text) => editing.commitAll(chosenCells(), text),
      effect: (text) => (ref && !isSection ? editing.effect(ref, text) : null),
      percent: ref !== null && editing.percent(ref),
    };
  }, [editing, store, language, ref, row, onName, t]);
}
