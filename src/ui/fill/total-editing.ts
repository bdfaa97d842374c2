import type { TFunction } from 'i18next';
import { spreadRefusal, valueAt, type Item } from '../../core/index.ts';
import type { CellRef, PlanStore } from '../../store/index.ts';
import { editText } from '../grid/edit-text.ts';
import { editUnitOf } from '../grid/edit-unit.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { readNumber } from '../grid/read-number.ts';

type Texts = TFunction<['grid', 'clipboard']>;

/** Why a total takes no number whatever it is; null when it does. */
export function totalRefusal(store: PlanStore, ref: CellRef, t: Texts): string | null {
  const { plan, timeline } = store.getState();
  const refusal = spreadRefusal(plan, timeline, ref);
  return refusal && t(`clipboard:spread.${refusal}`);
}

/** What the editor of a total shows at first: its number, without the arithmetic's noise behind the fifteenth digit. */
export function totalStart(store: PlanStore, item: Item, ref: CellRef): string {
  const table = store.getState().tables.get(ref.item);
  const value = table ? valueAt(table, ref.place, ref.column) : NaN;
  return Number.isFinite(value) ? editText(Number(value.toPrecision(15)), editUnitOf(store.getState(), item)) : '';
}

/** Spreads a typed number over the cells of a total; a sentence when nothing changed. */
export function commitTotal(store: PlanStore, item: Item, ref: CellRef, text: string, t: Texts): string | null {
  const reading = readNumber(text, editUnitOf(store.getState(), item));
  if (reading.kind === 'clear') return null;
  if (reading.kind === 'formula') return t('clipboard:spread.number');
  if (reading.kind === 'unreadable') return t(`grid:unreadable.${reading.reason}`);
  const spread = store.actions.editTotal(ref, reading.value);
  if (spread === null) return t('clipboard:spread.waiting');
  switch (spread.kind) {
    case 'cells':
      return null;
    case 'unreachable':
      return t('clipboard:spread.unreachable', { nearest: formatNumber(spread.nearest, numberLook(item)) });
    case 'refused':
      return t(`clipboard:spread.${spread.reason}`);
    default:
      return spread satisfies never;
  }
}
