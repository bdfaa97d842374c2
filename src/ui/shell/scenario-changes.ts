import { periodName } from '../../charts/index.ts';
import { displayFormula, type Cell, type Change, type Formulas, type Language, type Openings, type Plan } from '../../core/index.ts';
import type { CellRef, State } from '../../store/index.ts';
import { editText } from '../grid/edit-text.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { placeOfAt } from '../whatif/seek-draft.ts';
import { findItem, itemName, partName } from './naming.ts';

/** What a change does, a key of the locales, and the value it names. */
export type ChangeKind = 'set' | 'empty' | 'multiply' | 'add' | 'formula' | 'opening';

export interface ScenarioChange {
  /** Its place among the scenario's changes. */
  index: number;
  /** Item, members and months: 投放 · 直通车 · 2026年11月. */
  where: string;
  does: ChangeKind;
  value: string;
  /** The first cell it acts on; null while that has no numbers. */
  cell: CellRef | null;
}

type Stand = Pick<State, 'plan' | 'timeline' | 'tables' | 'scenario'>;

/** The active scenario's changes in words, in their order; none at the base. */
export function scenarioChanges(state: Stand, language: Language): ScenarioChange[] {
  const { plan, timeline, tables, scenario } = state;
  const changes = plan.scenarios?.find(({ id }) => id === scenario)?.changes ?? [];
  return changes.map((change, index) => {
    const table = tables.get(change.item);
    const column = change.from === undefined ? 0 : Math.max(0, timeline.monthIndex(change.from) ?? 0);
    return {
      index,
      where: [itemName(plan, change.item, language), ...membersOf(change, plan, language), ...monthsOf(change, state, language)].join(
        ' · ',
      ),
      ...effectOf(change, plan, language),
      cell: table && column < timeline.months ? { item: change.item, place: placeOfAt(plan, table, change.at ?? {}), column } : null,
    };
  });
}

function membersOf({ at }: Change, plan: Plan, language: Language): string[] {
  return Object.values(at ?? {}).map((member) => partName(plan, member, language));
}

/** None where the change acts in every month. */
function monthsOf({ from, to }: Change, { timeline }: Stand, language: Language): string[] {
  const name = (month: string | undefined) => {
    const period = timeline.periods.find(({ id }) => id === month);
    return period ? periodName(timeline, period, language) : (month ?? '');
  };
  if (from === undefined && to === undefined) return [];
  return [from === to ? name(from) : `${name(from)} – ${name(to)}`.trim()];
}

function effectOf(change: Change, plan: Plan, language: Language): { does: ChangeKind; value: string } {
  const look = numberLook(findItem(plan, change.item) ?? {});
  const cell = (content: Cell) =>
    typeof content === 'number' ? formatNumber(content, look) : content === null ? '' : `=${displayFormula(content, plan, language)}`;
  const nested = (part: Formulas | Openings): string => {
    if (typeof part !== 'object') return cell(part);
    if (Array.isArray(part)) return part.map(cell).join(', ');
    return Object.entries<Formulas | Openings>(part)
      .map(([member, inner]) => `${member === '*' ? '*' : partName(plan, member, language)} ${nested(inner)}`)
      .join(' · ');
  };
  if (change.formula !== undefined) return { does: 'formula', value: nested(change.formula) };
  if (change.opening !== undefined) return { does: 'opening', value: nested(change.opening) };
  if (change.multiply !== undefined) return { does: 'multiply', value: editText(change.multiply) };
  if (change.add !== undefined) return { does: 'add', value: formatNumber(change.add, look) };
  const content = change.set ?? null;
  return content === null ? { does: 'empty', value: '' } : { does: 'set', value: cell(content) };
}
