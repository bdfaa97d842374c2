import { displayFormula, type Language, type Plan } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { membersAt } from '../grid/cell-content.ts';

/**
 * What a formula at `from` calls the row of another cell. A member stands in brackets, unless it is the formula's own: left out, the
 * formula reads each member's own row.
 */
export function pointedName(plan: Plan, from: CellRef, target: Pick<CellRef, 'item' | 'place'>, language: Language): string | null {
  const item = plan.items.find(({ id }) => id === target.item);
  const own = plan.items.find(({ id }) => id === from.item);
  if (!item || !own) return null;
  const at = membersAt(plan, own, from.place);
  const ownMember = new Map((own.over ?? []).map((dimension, d) => [dimension, at[d]]));
  const members = membersAt(plan, item, target.place).filter(
    (member, d) => member !== null && ownMember.get(item.over?.[d] ?? '') !== member,
  );
  return displayFormula(members.length === 0 ? item.id : `${item.id}[${members.join(', ')}]`, plan, language);
}
