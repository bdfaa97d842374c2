import { textIn, totalPlace, type Item } from '../core/index.ts';
import { baseLine } from './base-line.ts';
import type { Chart, ChartInput } from './chart.ts';
import { itemName, listOf, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText, shortText } from './number-text.ts';
import { axisMonthName, monthCategories } from './period-name.ts';
import { monthsOf } from './read-table.ts';
import { itemOfRole, type Role } from './roles.ts';
import { targetLines } from './target-lines.ts';

const title = { zh: '每个月的销售目标够得着吗？', en: 'Do sales reach their target each month?' };
const words = {
  zh: {
    all: (months: number) => `${months} 个月都达标。`,
    missed: (of: number, list: string) => `${of} 个月里这些没到：${list}。`,
    manyMissed: (count: number, of: number, most: string) => `${of} 个月里 ${count} 个月没到，最多的是${most}。`,
    short: (month: string, amount: string) => `${month}差 ${amount}`,
    gap: (amount: string) => `差 ${amount}`,
    average: (amount: string) => `目标按月平均为 ${amount}；旺季和淡季不必都到这条线。`,
  },
  en: {
    all: (months: number) => `All ${months} months reach it.`,
    missed: (of: number, list: string) => `Months that miss it, of ${of}: ${list}.`,
    manyMissed: (count: number, of: number, most: string) => `${count} of ${of} months miss it, most of all ${most}.`,
    short: (month: string, amount: string) => `${month} by ${amount}`,
    gap: (amount: string) => `${amount} short`,
    average: (amount: string) => `The target is ${amount} a month on average; slow months need not reach it.`,
  },
};

/** The sales item that has a target: paid amount first, then net sales. */
function salesItem(input: ChartInput): Item | undefined {
  const roles: readonly Role[] = ['gmv', 'net'];
  return roles
    .map((role) => itemOfRole(input.plan, role))
    .filter((item) => item !== undefined)
    .find((item) => {
      const table = input.tables.get(item.id);
      return table && targetLines(input, item, totalPlace(table.sizes)).length > 0;
    });
}

/** Sales by month with the target as a line; months that miss a monthly target stand out. */
export const salesChart: Chart = {
  id: 'sales',
  title,
  ofPeriod: false,
  build(input) {
    const { timeline, tables, language } = input;
    const word = words[language];
    const item = salesItem(input);
    const table = item && tables.get(item.id);
    if (!item || !table) return null;
    const place = totalPlace(table.sizes);
    const values = monthsOf(table, place, timeline.months);
    const measure = measureOf(item, language);
    const lines = targetLines(input, item, place);
    const least = lines.find((line) => line.id === 'target_min');
    const monthly = (input.plan.targets ?? []).some((target) => target.item === item.id && target.per === 'month');
    const gaps = values.map((value, month) => (least?.values[month] ?? -Infinity) - (value ?? NaN));
    const missed = gaps.flatMap((gap, month) =>
      monthly && gap > 0 ? [{ gap, words: word.short(axisMonthName(timeline, month, language), fullText(gap, measure, language)) }] : [],
    );
    const empty = values.every((value) => value === null);
    const answer = () => {
      if (empty) return nothingToShow(language);
      const bound = least?.values.find((value) => value !== null);
      if (!monthly && typeof bound === 'number') return word.average(fullText(bound, measure, language));
      if (missed.length === 0) return word.all(timeline.months);
      if (missed.length <= 3)
        return word.missed(
          timeline.months,
          listOf(
            missed.map((month) => month.words),
            language,
          ),
        );
      const most = missed.reduce((worst, month) => (month.gap > worst.gap ? month : worst));
      return word.manyMissed(missed.length, timeline.months, most.words);
    };
    return {
      id: 'sales',
      language,
      title: textIn(title, language, 'sales'),
      subtitle: subtitleOf(input, false),
      answer: answer(),
      empty,
      shape: 'months',
      category: monthCategories(timeline, language),
      panels: [{ measure, lines: [] }],
      series: [
        {
          id: item.id,
          name: itemName(item, language),
          mark: 'bar',
          panel: 0,
          colour: 'accent',
          colours: gaps.map((gap) => (monthly && gap > 0 ? 'missed' : 'accent')),
          values,
        },
        ...baseLine(input, item, place),
        // The words stand over the target, which is above a bar that misses it.
        ...lines.map((line) =>
          line === least
            ? { ...line, notes: gaps.map((gap) => (monthly && gap > 0 ? word.gap(shortText(gap, measure, language)) : null)) }
            : line,
        ),
      ],
    };
  },
};
