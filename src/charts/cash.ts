import { textIn, totalPlace } from '../core/index.ts';
import { baseLine } from './base-line.ts';
import type { Chart } from './chart.ts';
import { itemName, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { axisMonthName, monthCategories } from './period-name.ts';
import { lowestIndex, monthsOf } from './read-table.ts';
import { itemOfRole } from './roles.ts';
import { targetLines } from './target-lines.ts';

const title = { zh: '现金最低点在哪，扛得住吗？', en: 'Where does cash run lowest?' };
const words = {
  zh: {
    lowest: '最低',
    answer: (month: string, amount: string) => `${month}最低，余 ${amount}。`,
    short: (month: string, amount: string) => `${month}最低，为 ${amount}，低于零：到那时要补钱。`,
  },
  en: {
    lowest: 'Lowest',
    answer: (month: string, amount: string) => `Lowest in ${month}, at ${amount}.`,
    short: (month: string, amount: string) => `Lowest in ${month}, at ${amount}: below zero, so money has to come in by then.`,
  },
};

/** The cash balance over the months, its lowest month marked. */
export const cashChart: Chart = {
  id: 'cash',
  title,
  ofPeriod: false,
  build(input) {
    const { plan, timeline, tables, language } = input;
    const word = words[language];
    const item = itemOfRole(plan, 'cash');
    const table = item && tables.get(item.id);
    if (!item || !table) return null;
    const place = totalPlace(table.sizes);
    const values = monthsOf(table, place, timeline.months);
    const lowest = lowestIndex(values);
    const amount = values[lowest] ?? null;
    const measure = measureOf(item, language);
    return {
      id: 'cash',
      language,
      title: textIn(title, language, 'cash'),
      subtitle: subtitleOf(input, false),
      answer:
        amount === null
          ? nothingToShow(language)
          : (amount < 0 ? word.short : word.answer)(axisMonthName(timeline, lowest, language), fullText(amount, measure, language)),
      empty: amount === null,
      shape: 'months',
      category: monthCategories(timeline, language),
      panels: [{ measure, lines: [{ name: '0', value: 0, colour: 'muted' }] }],
      series: [
        ...baseLine(input, item, place),
        {
          id: item.id,
          name: itemName(item, language),
          mark: 'area',
          panel: 0,
          colour: 'accent',
          values,
          notes: values.map((_, index) => (index === lowest ? word.lowest : null)),
        },
        ...targetLines(input, item, place),
      ],
    };
  },
};
