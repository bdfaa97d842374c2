import { textIn } from '../core/index.ts';
import type { Chart, ChartInput } from './chart.ts';
import { columnOf, itemName, listOf, measureOf, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { axisMonthName } from './period-name.ts';
import { totalOf } from './read-table.ts';
import { itemOfRole, type Role } from './roles.ts';

const title = { zh: '卖出去的钱，最后剩多少？', en: 'What is left of the sales?' };
const words = {
  zh: {
    step: '步骤',
    amount: '金额',
    other: '其他',
    share: (start: string) => `占${start}`,
    answer: (start: string, share: string, end: string, amount: string) => `${end} ${amount}，占${start}的 ${share}。`,
    losses: (months: string) => `亏损的月份：${months}。`,
    missing: (names: string) => `${names}没有数值，加不出来。`,
  },
  en: {
    step: 'Step',
    amount: 'Amount',
    other: 'Other',
    share: (start: string) => `Share of ${start.toLowerCase()}`,
    answer: (start: string, share: string, end: string, amount: string) => `${end}: ${amount}, ${share} of ${start.toLowerCase()}.`,
    losses: (months: string) => ` Months with a loss: ${months}.`,
    missing: (names: string) => `${names}: no value, so nothing adds up.`,
  },
};

/** Costs that lead from one level to the next. */
const stages: readonly { costs: readonly Role[]; level: Role }[] = [
  { costs: ['goods', 'platform', 'logistics', 'promotion'], level: 'contribution' },
  { costs: ['payroll', 'fixed', 'tax'], level: 'profit' },
];

interface Step {
  name: string;
  value: number | null;
  level: boolean;
}

/** What an item is called and what it comes to; undefined when the plan lacks it. */
function readRole(input: ChartInput, role: Role): Step | undefined {
  const item = itemOfRole(input.plan, role);
  if (!item || !input.tables.has(item.id)) return undefined;
  return { name: itemName(item, input.language), value: totalOf(input.tables.get(item.id), columnOf(input)), level: false };
}

/**
 * Start, costs and levels in order. What the named costs do not explain of a level is a step of its own, so the steps
 * always add up.
 */
function stepsOf(input: ChartInput, start: Step): Step[] {
  const steps: Step[] = [{ ...start, level: true }];
  let reached = start.value ?? NaN;
  for (const stage of stages) {
    const level = readRole(input, stage.level);
    const costs = stage.costs.map((role) => readRole(input, role)).filter((cost) => cost !== undefined);
    for (const cost of costs) {
      steps.push({ name: cost.name, value: cost.value === null ? null : -cost.value, level: false });
      reached -= cost.value ?? NaN;
    }
    if (!level) continue;
    const rest = (level.value ?? NaN) - reached;
    if (Math.abs(rest) > 1e-9 * Math.abs(start.value ?? 0)) steps.push({ name: words[input.language].other, value: rest, level: false });
    steps.push({ ...level, level: true });
    reached = level.value ?? NaN;
  }
  return steps;
}

/** Months of the period, where it has several, in which profit is below zero: a year that ends well may hide them. */
function lossMonths(input: ChartInput): string[] {
  const { plan, timeline, tables, language } = input;
  const profit = tables.get(itemOfRole(plan, 'profit')?.id ?? '');
  const period = timeline.periods[columnOf(input)];
  if (!profit || !period || period.per === 'month') return [];
  return Array.from({ length: period.to - period.from }, (_, index) => period.from + index)
    .filter((month) => (totalOf(profit, month) ?? 0) < 0)
    .map((month) => axisMonthName(timeline, month, language));
}

/** From net sales down to profit in one period. */
export const waterfallChart: Chart = {
  id: 'margin',
  title,
  ofPeriod: true,
  build(input) {
    const { plan, language } = input;
    const word = words[language];
    const first = itemOfRole(plan, 'net') ? ('net' as const) : ('gmv' as const);
    const item = itemOfRole(plan, first);
    const start = readRole(input, first);
    if (!item || !start) return null;
    const steps = stepsOf(input, start);
    const last = steps.findLast((step) => step.level);
    if (steps.length < 3 || !last || last === steps[0]) return null;

    const missing = steps.filter((step) => step.value === null).map((step) => step.name);
    const measure = { ...measureOf(item, language), name: word.amount };
    const rate = { name: word.share(start.name), unit: '%', decimals: 1 };
    const shares = steps.map((step) => (step.value === null || !start.value ? null : step.value / start.value));
    const answer = () => {
      const [from, to] = [start.value ?? 0, last.value ?? 0];
      if (missing.length === steps.length || from === 0) return nothingToShow(language);
      if (missing.length > 0) return word.missing(listOf(missing, language));
      const losses = lossMonths(input);
      return (
        word.answer(start.name, fullText(to / from, rate, language), last.name, fullText(to, measure, language)) +
        (losses.length > 0 ? word.losses(listOf(losses, language)) : '')
      );
    };
    return {
      id: 'margin',
      language,
      title: textIn(title, language, 'margin'),
      subtitle: subtitleOf(input, true),
      answer: answer(),
      empty: missing.length > 0 || start.value === 0,
      shape: 'waterfall',
      category: { name: word.step, values: steps.map((step) => step.name) },
      panels: [{ measure, lines: [] }],
      series: [
        {
          id: 'amount',
          name: word.amount,
          mark: 'bar',
          panel: 0,
          colour: 'accent',
          colours: steps.map((step) =>
            step.level ? ((step.value ?? 0) < 0 ? 'missed' : 'accent') : (step.value ?? 0) < 0 ? 'muted' : 'met',
          ),
          values: steps.map((step) => step.value),
          notes: shares.map((share, index) => (share === null || index === 0 ? null : fullText(share, rate, language))),
        },
        { id: 'share', name: word.share(start.name), mark: 'label', panel: 0, colour: 'muted', measure: rate, values: shares },
      ],
      levels: steps.map((step) => step.level),
    };
  },
};
