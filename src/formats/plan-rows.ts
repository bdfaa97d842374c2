import { numberText } from '../charts/index.ts';
import {
  placeIndex,
  textIn,
  valueAt,
  type Item,
  type Language,
  type Plan,
  type Table,
  type TargetResult,
  type Timeline,
} from '../core/index.ts';

/** A plan with its numbers, as a table shows them. */
export interface PlanNumbers {
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly tables: ReadonlyMap<string, Table>;
  readonly targets: readonly TargetResult[];
  /** Active scenario; null is the base. */
  readonly scenario: string | null;
}

export interface PlanRow {
  item: Item;
  name: string;
  /** 0 for an item (all members together), 1 for a member, 2 for a member of its second dimension … */
  depth: number;
  /** In the order of `Timeline.periods`; NaN is no value. */
  values: number[];
}

export interface PlanSection {
  name: string;
  rows: PlanRow[];
}

/** The items of a plan by section, each followed by its members. */
export function planSections({ plan, tables }: PlanNumbers, language: Language): PlanSection[] {
  const sections = plan.sections && plan.sections.length > 0 ? plan.sections : [{ id: '', name: '' }];
  const home = (item: Item) => sections.find((section) => section.id === item.section) ?? sections[0];
  return sections
    .map((section) => ({
      name: textIn(section.name, language, section.id),
      rows: plan.items.filter((item) => home(item) === section).flatMap((item) => itemRows(item, plan, tables.get(item.id), language)),
    }))
    .filter((section) => section.rows.length > 0);
}

function itemRows(item: Item, plan: Plan, table: Table | undefined, language: Language): PlanRow[] {
  if (!table) return [];
  const members = table.over.map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? []);
  const rows: PlanRow[] = [];
  const add = (name: string, place: readonly number[]) => {
    const index = placeIndex(table.sizes, place);
    rows.push({
      item,
      name,
      depth: place.length,
      values: Array.from({ length: table.periods }, (_, period) => valueAt(table, index, period)),
    });
    members[place.length]?.forEach((member, m) => add(textIn(member.name, language, member.id), [...place, m]));
  };
  add(textIn(item.name, language, item.id), []);
  return rows;
}

/** A row of one entry per period without the whole, where the timeline is one year: that column says the same already. */
export function withoutRepeat<T>(timeline: Timeline, row: readonly T[]): T[] {
  const whole = timeline.periods.at(-1);
  const isYear = timeline.periods.some((period) => period.per === 'year' && period.from === whole?.from && period.to === whole.to);
  return isYear ? row.slice(0, -1) : [...row];
}

/** An item's number as a table for people shows it; – for no value. */
export function cellText(value: number, { id, unit = '', decimals }: Item): string {
  if (Number.isNaN(value)) return '–';
  return numberText(value, { name: id, unit, ...(decimals === undefined ? {} : { decimals }) });
}

/** Headings of the periods: `2026-01`, `2026Q1`, `2026` and the whole, which never looks like a year. */
export function periodHeadings(timeline: Timeline, language: Language): string[] {
  return timeline.periods.map((period) => (period.per === 'timeline' ? { zh: '合计', en: 'Total' }[language] : period.id));
}
