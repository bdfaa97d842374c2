import { totalPlace, type Item } from '../core/index.ts';
import { baseLine } from './base-line.ts';
import type { ChartInput } from './chart.ts';
import type { ChartData, Series } from './chart-data.ts';
import { addsUp, memberSeries } from './member-series.ts';
import { itemName, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { monthCategories, monthName } from './period-name.ts';
import { lowestIndex, monthsOf } from './read-table.ts';
import { targetLines } from './target-lines.ts';

const words = {
  zh: {
    title: (name: string) => `${name}这些月怎么走?`,
    answer: (high: string, highest: string, low: string, lowest: string) => `最高 ${high} ${highest},最低 ${low} ${lowest}。`,
  },
  en: {
    title: (name: string) => `How does ${name} move over the months?`,
    answer: (high: string, highest: string, low: string, lowest: string) => `Highest in ${high}: ${highest}; lowest in ${low}: ${lowest}.`,
  },
};

/** Stacked bars where members add up to the whole and none is negative; else a line each. */
function memberMarks(input: ChartInput, item: Item): Series[] {
  const table = input.tables.get(item.id);
  if (!table) return [];
  const lines = memberSeries(input.plan, item, table, input.timeline.months, input.language, 'line');
  const stackable = addsUp(item) && lines.every((series) => series.values.every((value) => value === null || value >= 0));
  return stackable ? lines.map((series): Series => ({ ...series, mark: 'bar', stack: 'members' })) : lines;
}

/** Any item over the months: its members where it has some, the base behind a scenario, and its targets. Null when it has no numbers. */
export function itemOverTime(input: ChartInput, item: Item): ChartData | null {
  const { timeline, language } = input;
  const table = input.tables.get(item.id);
  if (!table) return null;
  const place = totalPlace(table.sizes);
  const values = monthsOf(table, place, timeline.months);
  const measure = measureOf(item, language);
  const members = memberMarks(input, item);
  const word = words[language];
  const low = lowestIndex(values);
  const high = lowestIndex(values.map((value) => (value === null ? null : -value)));
  const answer =
    low < 0
      ? members.length > 0 ? '' : nothingToShow(language)
      : word.answer(monthName(timeline, high, language), fullText(values[high] ?? 0, measure, language), monthName(timeline, low, language), fullText(values[low] ?? 0, measure, language));
  const main: Series = { id: item.id, name: itemName(item, language), mark: 'line', panel: 0, colour: 'accent', values };
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
    series: [...(members.length > 0 ? members : [main]), ...baseLine(input, item), ...targetLines(input, item, place)],
  };
}
