import { totalPlace, type Item } from '../core/index.ts';
import { baseLine } from './base-line.ts';
import type { ChartInput } from './chart.ts';
import type { ChartData, Mark, Series } from './chart-data.ts';
import { addsUp, memberSeries, mostSeries } from './member-series.ts';
import { itemName, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { axisMonthName, monthCategories } from './period-name.ts';
import { lowestIndex, monthsOf } from './read-table.ts';
import { targetLines } from './target-lines.ts';

const words = {
  zh: {
    title: (name: string) => `${name}这些月怎么走？`,
    whole: '合计',
    flat: (value: string) => `每个月都是 ${value}。`,
    answer: (high: string, highest: string, low: string, lowest: string) => `最高 ${high} ${highest}，最低 ${low} ${lowest}。`,
  },
  en: {
    whole: 'Total',
    flat: (value: string) => `${value} in every month.`,
    title: (name: string) => `How does ${name} move over the months?`,
    answer: (high: string, highest: string, low: string, lowest: string) => `Highest in ${high}: ${highest}; lowest in ${low}: ${lowest}.`,
  },
};

/** Stacked bars where members add up to the whole and none is negative; else a line each, and one for the whole, which targets are about. */
function memberMarks(input: ChartInput, item: Item, whole: Series): Series[] {
  const table = input.tables.get(item.id);
  if (!table) return [];
  const { plan, timeline, language } = input;
  const members = (mark: Mark, most: number) => memberSeries(plan, item, table, timeline.months, language, mark, most);
  const stacked = members('bar', mostSeries).map((series): Series => ({ ...series, stack: 'members' }));
  const stackable = addsUp(item) && stacked.every((series) => series.values.every((value) => value === null || value >= 0));
  if (stackable) return stacked;
  if (whole.values.every((value) => value === null)) return members('line', mostSeries);
  return [...members('line', mostSeries - 1), { ...whole, name: words[language].whole, colour: 'ink' }];
}

/** One number in every month, but for what adding up in another order makes of it. */
function isFlat(values: readonly (number | null)[]): boolean {
  return new Set(values.map((value) => (value === null ? null : Number(value.toPrecision(12))))).size === 1;
}

/**
 * Any item over the months, with the base behind a scenario and its targets. With a place (see `Table`) that place alone;
 * without one the whole, by its members where it has some. Null when the item has no numbers.
 */
export function itemOverTime(input: ChartInput, item: Item, onlyPlace?: number): ChartData | null {
  const { timeline, language } = input;
  const table = input.tables.get(item.id);
  if (!table) return null;
  const place = onlyPlace ?? totalPlace(table.sizes);
  const values = monthsOf(table, place, timeline.months);
  const measure = measureOf(item, language);
  const word = words[language];
  const main: Series = { id: item.id, name: itemName(item, language), mark: 'line', panel: 0, colour: 'accent', values };
  const members = onlyPlace === undefined && table.sizes.length > 0 ? memberMarks(input, item, main) : [];
  const low = lowestIndex(values);
  const high = lowestIndex(values.map((value) => (value === null ? null : -value)));
  const answer =
    low < 0
      ? members.length > 0
        ? ''
        : nothingToShow(language)
      : isFlat(values)
        ? word.flat(fullText(values[low] ?? 0, measure, language))
        : word.answer(
            axisMonthName(timeline, high, language),
            fullText(values[high] ?? 0, measure, language),
            axisMonthName(timeline, low, language),
            fullText(values[low] ?? 0, measure, language),
          );
  const empty = [main, ...members].every((series) => series.values.every((value) => value === null));
  return {
    id: `item:${item.id}`,
    language,
    title: word.title(itemName(item, language)),
    subtitle: subtitleOf(input, false),
    answer: empty ? nothingToShow(language) : answer,
    empty,
    shape: 'months',
    category: monthCategories(timeline, language),
    panels: [{ measure, lines: [] }],
    series: [...(members.length > 0 ? members : [main]), ...baseLine(input, item, place), ...targetLines(input, item, place)],
  };
}
