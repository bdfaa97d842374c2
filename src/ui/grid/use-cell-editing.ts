import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeProblem, editableCell, textIn, type Language } from '../../core/index.ts';
import type { CellEdit, CellRef, PlanStore } from '../../store/index.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { commitTotal, totalRefusal, totalStart } from '../fill/total-editing.ts';
import { editStart } from './edit-start.ts';
import { checkTyped, prepareFormulaCheck } from '../formula/formula-check.ts';
import { formatNumber, numberLook } from './format-number.ts';
import { typedCell } from './typed-cell.ts';

/** Editing a cell, the same in the grid and in the formula bar. Sentences are in the reader's language. */
export interface CellEditing {
  /** What the editor shows at first. */
  start(ref: CellRef): string;
  /** Why the cell cannot be edited; null when it can. */
  refusal(ref: CellRef): string | null;
  /** Writes the text into the cell; a sentence when it cannot be read, and nothing changed. */
  commit(ref: CellRef, text: string): string | null;
  /** Writes the text into all of these cells as one act; totals are passed over. A sentence when one of them cannot take it, and nothing changed. */
  commitAll(refs: readonly CellRef[], text: string): string | null;
  /** What the text will do, where that is not plain. */
  effect(ref: CellRef, text: string): string | null;
  percent(ref: CellRef): boolean;
}

export function useCellEditing(): CellEditing {
  const { store } = usePlanner();
  const language = useLanguage();
  const { t } = useTranslation(['grid', 'clipboard']);
  return useMemo(() => cellEditing(store, language, t), [store, language, t]);
}

function cellEditing(store: PlanStore, language: Language, t: TFunction<['grid', 'clipboard']>): CellEditing {
  const cellAt = (ref: CellRef) => {
    const { plan, timeline } = store.getState();
    return editableCell(plan, timeline, ref);
  };
  const start = (ref: CellRef) => {
    const cell = cellAt(ref);
    return cell?.kind === 'total' ? totalStart(store, cell.item, ref) : editStart(store.getState(), ref, language);
  };

  const write = (refs: readonly CellRef[], text: string): string | null => {
    const { plan } = store.getState();
    const edits: CellEdit[] = [];
    for (const ref of refs) {
      const cell = cellAt(ref);
      if (!cell || cell.kind === 'total') continue;
      const typed = typedCell(text, cell.item);
      switch (typed.kind) {
        case 'clear':
          store.actions.clearCells(refs);
          return null;
        case 'write': {
          const fault = typeof typed.cell === 'string' ? checkTyped(typed.cell, plan, cell.item) : null;
          if (fault) return describeProblem(fault, plan, language);
          edits.push({ ref, cell: typed.cell });
          break;
        }
        case 'refused':
          return t(`unreadable.${typed.reason}`);
        case 'out-of-bounds':
          return t(`outOfBounds.${typed.bound}`, { limit: formatNumber(typed.limit, numberLook(cell.item)) });
        default:
          return typed satisfies never;
      }
    }
    const [first] = edits;
    const problem = edits.length === 1 && first ? store.actions.editCell(first.ref, first.cell) : store.actions.editCells(edits);
    return problem && describeProblem(problem, plan, language);
  };

  return {
    start,
    percent: (ref) => cellAt(ref)?.item.unit === '%',
    refusal(ref) {
      return totalRefusal(store, ref, t);
    },
    commit(ref, text) {
      if (text === start(ref)) return null;
      const cell = cellAt(ref);
      return cell?.kind === 'total' ? commitTotal(store, cell.item, ref, text, t) : write([ref], text);
    },
    commitAll: write,
    effect(ref, text) {
      const cell = cellAt(ref);
      if (!cell || text.trim() === '' || text === start(ref)) return null;
      if (cell.kind === 'total') return t('clipboard:spread.hint');
      const formula = /^\s*[=＝]/.test(text);
      if (formula) void prepareFormulaCheck();
      if (cell.kind === 'input') return formula ? t('cellFormula') : null;
      if (!formula) return t('overrideHint');
      const { plan, scenario } = store.getState();
      if (scenario !== null) return t('wholeInScenario');
      const byMember = typeof cell.item.formula === 'object';
      if (!byMember) return t('wholeRow');
      const names = (plan.dimensions ?? []).flatMap((dimension) => dimension.members).filter((member) => cell.members.includes(member.id));
      return t('wholeMember', { member: names.map((member) => textIn(member.name, language, member.id)).join(' · ') });
    },
  };
}
