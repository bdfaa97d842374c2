import { textIn, totalPlace } from '../core/index.ts';
import type { Chart } from './chart.ts';
import type { Series } from './chart-data.ts';
import { memberSeries } from './member-series.ts';
import { itemName, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { monthCategories, periodName } from './period-name.ts';
import { monthsOf, totalOf } from './read-table.ts';
import { itemOfRole } from './roles.ts';

const title = { zh: '每个月几个人，发多少钱？', en: 'How many people, and what do they cost?' };
const words = {
  zh: { answer: (people: string, period: string, cost: string) => `期末 ${people}；${period}人力成本 ${cost}。` },
  en: { answer: (people: string, period: string, cost: string) => `${people} at the end; payroll of ${period}: ${cost}.` },
};

/** Headcount by role above, payroll below, month by month. */
export const peopleChart: Chart = {
  id: 'people',
  title,
  ofPeriod: false,
  build(input) {
    const { plan, timeline, tables, language } = input;
    const headcount = itemOfRole(plan, 'headcount');
    const payroll = itemOfRole(plan, 'payroll');
    const heads = headcount && tables.get(headcount.id);
    const pay = payroll && tables.get(payroll.id);
    if (!heads || !pay) return null;
    const months = timeline.months;
    const byRole = memberSeries(plan, headcount, heads, months, language, 'bar').map((series): Series => ({ ...series, stack: 'people' }));
    const total: Series = {
      id: headcount.id,
      name: itemName(headcount, language),
      mark: 'bar',
      panel: 0,
      colour: 'accent',
      values: monthsOf(heads, totalPlace(heads.sizes), months),
    };
    const cost = monthsOf(pay, totalPlace(pay.sizes), months);
    const last = total.values[months - 1] ?? null;
    const column = timeline.periods.length - 1;
    const whole = totalOf(pay, column);
    const period = timeline.periods[column];
    const measures = [measureOf(headcount, language), measureOf(payroll, language)] as const;
    return {
      id: 'people',
      language,
      title: textIn(title, language, 'people'),
      subtitle: subtitleOf(input, false),
      answer:
        last === null || whole === null || !period
          ? nothingToShow(language)
          : words[language].answer(
              fullText(last, measures[0], language),
              periodName(timeline, period, language),
              fullText(whole, measures[1], language),
            ),
      empty: [...total.values, ...cost].every((value) => value === null),
      shape: 'months',
      category: monthCategories(timeline, language),
      panels: measures.map((measure) => ({ measure, lines: [] })),
      series: [
        ...(byRole.length > 0 ? byRole : [total]),
        { id: payroll.id, name: itemName(payroll, language), mark: 'bar', panel: 1, colour: 'muted', values: cost },
      ],
    };
  },
};
