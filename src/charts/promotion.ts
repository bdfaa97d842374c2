import { placeIndex, textIn, type Item, type Table } from '../core/index.ts';
import type { Chart, ChartInput } from './chart.ts';
import { mostSeries } from './member-series.ts';
import { columnOf, itemName, listOf, measureOf, memberNames, nothingToShow, subtitleOf } from './names.ts';
import { numberText } from './number-text.ts';
import { cellOf, totalOf } from './read-table.ts';
import { itemOfRole } from './roles.ts';

const title = { zh: '每个渠道花的推广费，赚回来了吗？', en: 'Which channel earns its promotion back?' };
const words = {
  zh: {
    channel: '渠道',
    roi: '投产比',
    breakEven: '保本',
    below: '低于保本',
    loses: (names: string, line: string) => `低于保本投产比 ${line} 的渠道：${names}。`,
    fine: (line: string) => `付费渠道的投产比都在保本线 ${line} 以上。`,
  },
  en: {
    channel: 'Channel',
    roi: 'ROI',
    breakEven: 'Break-even',
    below: 'below break-even',
    loses: (names: string, line: string) => `Below the break-even ROI of ${line}: ${names}.`,
    fine: (line: string) => `Every paid channel is above the break-even ROI of ${line}.`,
  },
};

/** One value per member of the first dimension in one column. */
function byMember(table: Table, column: number): (number | null)[] {
  const [size = 0, ...others] = table.sizes;
  return Array.from({ length: size }, (_, member) => cellOf(table, placeIndex(table.sizes, [member, ...others]), column));
}

/** An item that has a value per channel, with those values. */
function perChannel(input: ChartInput, item: Item | undefined, dimension: string): (number | null)[] | null {
  const table = item && input.tables.get(item.id);
  return table && table.over[0] === dimension ? byMember(table, columnOf(input)) : null;
}

/** Spend and sales by channel, and ROI beside them with the break-even line, in one period. */
export const promotionChart: Chart = {
  id: 'promotion',
  title,
  ofPeriod: true,
  build(input) {
    const { plan, language } = input;
    const word = words[language];
    // Where the cost is one sum, the channels' spend has the members.
    const promotion = [itemOfRole(plan, 'promotion'), itemOfRole(plan, 'spend')].find((item) => item?.over !== undefined);
    const gmv = itemOfRole(plan, 'gmv');
    const dimension = promotion?.over?.[0];
    if (!promotion || !gmv || dimension === undefined) return null;
    const spend = perChannel(input, promotion, dimension);
    const sales = perChannel(input, gmv, dimension);
    if (!spend || !sales) return null;

    const paid = perChannel(input, itemOfRole(plan, 'paid'), dimension);
    const members = spend
      .map((_, member) => member)
      .filter((member) => member < mostSeries && ((spend[member] ?? 0) !== 0 || (sales[member] ?? 0) !== 0));
    const roi = members.map((member) => {
      const cost = spend[member] ?? null;
      const brought = sales[member] ?? null;
      const counts = cost !== null && cost > 0 && brought !== null && paid?.[member] !== 0;
      return counts ? brought / cost : null;
    });
    const line = totalOf(input.tables.get(itemOfRole(plan, 'breakEvenRoi')?.id ?? ''), columnOf(input));
    const names = memberNames(plan, promotion, language);
    const loses = members.filter((_, index) => line !== null && (roi[index] ?? Infinity) < line).map((member) => names[member] ?? '');
    const measure = { name: word.roi, unit: '', decimals: 2 };
    const known = roi.some((value) => value !== null);
    const answer = () => {
      if (line === null || !known) return '';
      return loses.length > 0 ? word.loses(listOf(loses, language), numberText(line, measure)) : word.fine(numberText(line, measure));
    };
    return {
      id: 'promotion',
      language,
      title: textIn(title, language, 'promotion'),
      subtitle: subtitleOf(input, true),
      answer: members.length === 0 ? nothingToShow(language) : answer(),
      empty: members.length === 0,
      shape: 'rows',
      category: { name: word.channel, values: members.map((member) => names[member] ?? '') },
      panels: [
        { measure: measureOf(gmv, language), lines: [] },
        { measure, lines: line === null ? [] : [{ name: `${word.breakEven} ${numberText(line, measure)}`, value: line, colour: 'ink' }] },
      ],
      series: [
        {
          id: promotion.id,
          name: itemName(promotion, language),
          mark: 'bar',
          panel: 0,
          colour: 'muted',
          colours: members,
          pale: true,
          values: members.map((member) => spend[member] ?? null),
        },
        {
          id: gmv.id,
          name: itemName(gmv, language),
          mark: 'bar',
          panel: 0,
          colour: 'muted',
          colours: members,
          values: members.map((member) => sales[member] ?? null),
        },
        {
          id: 'roi',
          name: word.roi,
          mark: 'bar',
          panel: 1,
          colour: 'muted',
          colours: members,
          values: roi,
          notes: roi.map((value) => (line !== null && value !== null && value < line ? word.below : null)),
        },
      ],
    };
  },
};
