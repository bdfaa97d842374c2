import { placeCount, placeIndex, type Item, type Language, type Plan, type Table } from '../core/index.ts';
import type { Mark, Series } from './chart-data.ts';
import { memberNames } from './names.ts';
import { monthsOf } from './read-table.ts';

/** A chart never shows more series than this. */
export const mostSeries = 8;

const rest = { zh: (count: number) => `其余 ${count} 个`, en: (count: number) => `${count} others` } satisfies Record<Language, unknown>;

/** Members of an item's first dimension, other dimensions added up: a place each. */
function memberPlaces(table: Table): number[] {
  const [size = 0, ...others] = table.sizes;
  return Array.from({ length: size }, (_, member) => placeIndex(table.sizes, [member, ...others]));
}

function sumByMonth(rows: readonly (readonly (number | null)[])[], months: number): (number | null)[] {
  return Array.from({ length: months }, (_, month) => {
    const values = rows.map((row) => row[month] ?? null).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
}

/** Whether the members' months add up to the whole: only then may they be stacked. */
export function addsUp(item: Item): boolean {
  const rule = item.memberTotal ?? item.total ?? 'sum';
  return rule === 'sum' || rule === 'last' || rule === 'first';
}

/** Members beyond the palette take a colour that no other shown here has. */
function withColours(shown: readonly Series[]): Series[] {
  const own = new Set(shown.map(({ colour }) => colour));
  const free = Array.from({ length: mostSeries }, (_, colour) => colour).filter((colour) => !own.has(colour));
  return shown.map((series) =>
    typeof series.colour === 'number' && series.colour >= mostSeries ? { ...series, colour: free.shift() ?? 0 } : series,
  );
}

/**
 * A series per member, at most `most`. The first eight keep their place in the palette, so a channel has one colour in every chart;
 * when there are more, those that are nothing in every month are left out;
 * if that is not enough, the last stands for all the others (added up), or they go too where adding means nothing.
 */
export function memberSeries(
  plan: Plan,
  item: Item,
  table: Table,
  months: number,
  language: Language,
  mark: Mark,
  most = mostSeries,
): Series[] {
  if (placeCount(table.sizes) === 1) return [];
  const names = memberNames(plan, item, language);
  const all = memberPlaces(table).map((place, member): Series => {
    return {
      id: plan.dimensions?.find((dimension) => dimension.id === table.over[0])?.members[member]?.id ?? String(member),
      name: names[member] ?? '',
      mark,
      panel: 0,
      colour: member,
      values: monthsOf(table, place, months),
    };
  });
  if (all.length <= most) return all;
  const present = all.filter(({ values }) => values.some((value) => value !== null && value !== 0));
  if (present.length > 0 && present.length <= most) return withColours(present);
  if (!addsUp(item)) return all.slice(0, most);
  const shown = all.slice(0, most - 1);
  const others = all.slice(most - 1).map((series) => series.values);
  return [
    ...shown,
    { id: 'others', name: rest[language](others.length), mark, panel: 0, colour: mostSeries - 1, values: sumByMonth(others, months) },
  ];
}
