import type { Language } from '../../core/index.ts';
import type { PlanStore } from '../../store/index.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { withName } from '../shell/with-name.ts';

/** Characters of a name, at most. */
export const LONGEST_NAME = 80;

/** Renames what a row stands for, in the reader's language: its section, its item, or its member wherever that shows. Nothing with an empty text. */
export function renameRow({ getState, actions }: PlanStore, row: SheetRow, wanted: string, language: Language): void {
  const text = wanted.trim().slice(0, LONGEST_NAME);
  if (text === '' || text === row.name) return;
  const { plan } = getState();
  if (row.kind === 'section') {
    actions.renameSection(row.id, withName(plan.sections?.find(({ id }) => id === row.id)?.name, text, language));
    return;
  }
  const member = row.members.at(-1);
  if (member === undefined) {
    actions.renameItem(row.item.id, withName(row.item.name, text, language));
    return;
  }
  const dimension = plan.dimensions?.find(({ id }) => id === row.item.over?.[row.members.length - 1]);
  const name = dimension?.members.find(({ id }) => id === member)?.name;
  if (dimension) actions.renameMember(dimension.id, member, withName(name, text, language));
}
