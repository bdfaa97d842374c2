import type { Item, Plan } from '../../core/index.ts';
import type { Scale, State } from '../../store/index.ts';
import { powerOf } from '../reading/reading-look.ts';
import { scaleOf, sheetOf } from '../reading/shown-value.ts';

/** The power of ten that a bare number stands for in an item's cells: −2 where they are in %, 3 or 4 where money is counted in thousands or 万. */
export type EditUnit = -2 | 0 | 3 | 4;

/** What a number without a sign, word or currency means that is typed or pasted into an item's cells, as the sheet counts money. */
export function editUnit(item: Item, plan: Plan, scale: Scale): EditUnit {
  return item.unit === '%' ? -2 : powerOf(item, plan, scale);
}

/** The same as the open plan's sheet stands. */
export function editUnitOf(state: State, item: Item): EditUnit {
  return editUnit(item, state.plan, scaleOf(sheetOf(state)));
}
