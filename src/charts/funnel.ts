import { textIn } from '../core/index.ts';
import type { Chart } from './chart.ts';
import { columnOf, itemName, nothingToShow, subtitleOf } from './names.ts';
import { fullText } from './number-text.ts';
import { totalOf } from './read-table.ts';
import { itemOfRole, type Role } from './roles.ts';

/**
 * The steps, each with the step it is a share of. Enquiries stand beside the way and not on it: most buyers never ask, so
 * they come last, in another colour, and orders are a share of visitors.
 */
const steps: readonly { role: Role; shareOf: Role | null; isAside?: boolean }[] = [
  { role: 'views', shareOf: null },
  { role: 'visitors', shareOf: 'views' },
  { role: 'orders', shareOf: 'visitors' },
  { role: 'buyers', shareOf: 'visitors' },
  { role: 'enquiries', shareOf: 'visitors', isAside: true },
];

const title = { zh: '访客走到成交，漏在哪一步？', en: 'Where do visitors drop out before they buy?' };
const words = {
  zh: {
    step: '步骤',
    count: '数量',
    share: '占比',
    shareOf: (share: string, name: string) => `${name}的 ${share}`,
    aside: (share: string) => `${share}，另计`,
    answer: (visitors: string, orders: string, rate: string) => `访客 ${visitors}，成交 ${orders}，转化 ${rate}。`,
  },
  en: {
    step: 'Step',
    count: 'Count',
    share: 'Share',
    shareOf: (share: string, name: string) => `${share} of ${name.toLowerCase()}`,
    aside: (share: string) => `${share}, on the side`,
    answer: (visitors: string, orders: string, rate: string) => `${visitors} placed ${orders}: ${rate} conversion.`,
  },
};

/** From visitors to orders in one period, each step with its share of the step it comes from. */
export const funnelChart: Chart = {
  id: 'funnel',
  title,
  ofPeriod: true,
  build(input) {
    const { plan, tables, language } = input;
    const word = words[language];
    const column = columnOf(input);
    const found = steps.flatMap(({ role, shareOf, isAside = false }) => {
      const item = itemOfRole(plan, role);
      return item && tables.has(item.id) ? [{ role, shareOf, isAside, item, value: totalOf(tables.get(item.id), column) }] : [];
    });
    const visitors = found.find((step) => step.role === 'visitors');
    const orders = found.find((step) => step.role === 'orders');
    if (!visitors || !orders) return null;

    const shares = found.map((step) => {
      const whole = found.find((candidate) => candidate.role === step.shareOf);
      return whole?.value && step.value !== null ? { share: step.value / whole.value, of: itemName(whole.item, language) } : null;
    });
    const rate = { name: word.share, unit: '%', decimals: 2 };
    const empty = found.every((step) => step.value === null);
    const known = visitors.value !== null && orders.value !== null && visitors.value !== 0;
    return {
      id: 'funnel',
      language,
      title: textIn(title, language, 'funnel'),
      subtitle: subtitleOf(input, true),
      answer: known
        ? word.answer(
            fullText(visitors.value ?? 0, { name: '', unit: visitors.item.unit ?? '', decimals: 0 }, language),
            fullText(orders.value ?? 0, { name: '', unit: orders.item.unit ?? '', decimals: 0 }, language),
            fullText((orders.value ?? 0) / (visitors.value ?? 1), rate, language),
          )
        : nothingToShow(language),
      empty,
      shape: 'rows',
      category: { name: word.step, values: found.map((step) => itemName(step.item, language)) },
      panels: [{ measure: { name: word.count, unit: '', decimals: 0 }, lines: [] }],
      series: [
        {
          id: 'count',
          name: word.count,
          mark: 'bar',
          panel: 0,
          colour: 'accent',
          values: found.map((step) => step.value),
          colours: found.map((step) => (step.isAside ? 'muted' : 'accent')),
          notes: shares.map((share, index) => {
            if (!share) return null;
            const text = word.shareOf(fullText(share.share, rate, language), share.of);
            return found[index]?.isAside ? word.aside(text) : text;
          }),
        },
        {
          id: 'share',
          name: word.share,
          mark: 'label',
          panel: 0,
          colour: 'muted',
          measure: rate,
          values: shares.map((share) => share?.share ?? null),
        },
      ],
    };
  },
};
