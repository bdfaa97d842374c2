import { useCallback, useState } from 'react';
import type { CellRef } from '../../store/index.ts';
import { useCellEditing } from '../grid/use-cell-editing.ts';

/** An edit of the selected cell in the formula bar. */
export interface FormulaEdit {
  /** The text as it stands; null while nothing is edited. */
  text: string | null;
  /** Why it could not be committed. */
  refused: string | null;
  /** What committing it would do. */
  effect: string | null;
  /** Opens the cell; null where it cannot be edited. */
  begin: (() => void) | null;
  write(text: string): void;
  /** True when it was taken and the bar closed. */
  commit(): boolean;
  cancel(): void;
}

interface Draft {
  ref: CellRef;
  text: string;
  refused: string | null;
}

/** The bar's edit belongs to the cell it was begun on: when another is selected, it is over. */
export function useFormulaEdit(selection: CellRef | null): FormulaEdit {
  const editing = useCellEditing();
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft && draft.ref === selection ? draft : null;
  const cancel = useCallback(() => setDraft(null), []);
  return {
    text: current?.text ?? null,
    refused: current?.refused ?? null,
    effect: current && editing.effect(current.ref, current.text),
    begin:
      selection && editing.refusal(selection) === null
        ? () => setDraft({ ref: selection, text: editing.start(selection), refused: null })
        : null,
    write: (text) => setDraft((before) => before && { ...before, text, refused: null }),
    commit() {
      if (!current) return true;
      const refused = editing.commit(current.ref, current.text);
      setDraft(refused === null ? null : { ...current, refused });
      return refused === null;
    },
    cancel,
  };
}
