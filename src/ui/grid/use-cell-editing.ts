import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitWord } from '../../charts/unit-word.ts';
import { describeProblem, editableCell, textIn, type EditableCell, type Item, type Language } from '../../core/index.ts';
import type { CellEdit, CellRef, PlanStore } from '../../store/index.ts';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { commitTotal, totalRefusal, totalStart } from '../fill/total-editing.ts';
import { editStart } from './edit-start.ts';
import { checkTyped, prepareFormulaCheck } from '../formula/formula-check.ts';
import { countedWord } from './counted-word.ts';
import { editUnitOf } from './edit-unit.ts';
import { formatNumber, numberLook, type NumberLook } from './format-number.ts';
import { readNumber } from './read-number.ts';
import { typedCell } from './typed-cell.ts';

const PLAIN: NumberLook = { percent: false, decimals: null, counted: false };

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
  const { t } = useTranslation(['grid', 'clipboard', 'reading']);
  return useMemo(() => cellEditing(store, language, t), [store, language, t]);
}

function cellEditing(store: PlanStore, language: Language, t: TFunction<['grid', 'clipboard', 'reading']>): CellEditing {
  const cellAt = (ref: CellRef) => {
    const { plan, timeline } = store.getState();
    return editableCell(plan, timeline, ref);
  };
  const unitOf = (item: Item) => editUnitOf(store.getState(), item);
  /** What a bare number comes to where the sheet counts money in 万: `0.2 万元 = 2,000 元`. */
  const amount = (item: Item, text: string): string | null => {
    const unit = unitOf(item);
    const [bare, counted] = [readNumber(text), readNumber(text, unit)];
    if (unit <= 0 || bare.kind !== 'number' || counted.kind !== 'number' || bare.value === counted.value) return null;
    const word = unitWord(item.unit ?? '', language);
    return `${text.trim()} ${countedWord(item, unit, language, t)} = ${formatNumber(counted.value, PLAIN)} ${word}`;
  };
  const limitText = (item: Item, limit: number): string =>
    formatNumber(limit, numberLook(item)) + (unitOf(item) > 0 ? ` ${unitWord(item.unit ?? '', language)}` : '');
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
      const typed = typedCell(text, cell.item, unitOf(cell.item));
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
          return t(`outOfBounds.${typed.bound}`, { limit: limitText(cell.item, typed.limit) });
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
      return [amount(cell.item, text), effectOn(cell, text)].filter((part) => part !== null).join(' · ') || null;
    },
  };

  function effectOn(cell: EditableCell, text: string): string | null {
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
  }
}
