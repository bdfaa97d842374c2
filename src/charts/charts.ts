import { cashChart } from './cash.ts';
import type { Chart, ChartInput } from './chart.ts';
import type { ChartData } from './chart-data.ts';
import { funnelChart } from './funnel.ts';
import { itemOverTime } from './item-over-time.ts';
import { peopleChart } from './people.ts';
import { promotionChart } from './promotion.ts';
import { salesChart } from './sales.ts';
import { waterfallChart } from './waterfall.ts';

/** Every chart, in the order of the page. Adding one is adding its file and a line here. */
export const charts: readonly Chart[] = [salesChart, funnelChart, promotionChart, waterfallChart, cashChart, peopleChart];

/** The charts this plan has the items for. */
export function offeredCharts(input: ChartInput): { chart: Chart; data: ChartData }[] {
  return charts.flatMap((chart) => {
    const data = chart.build(input);
    return data ? [{ chart, data }] : [];
  });
}

/**
 * One chart by its id: `cash`; or an item's id (`visitors`; `item:cash` where a chart has the same id) for that item over
 * the months. Null when there is no such chart or item, or the plan lacks what it needs.
 */
export function buildChart(id: string, input: ChartInput): ChartData | null {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart) return chart.build(input);
  const item = input.plan.items.find((candidate) => candidate.id === id.replace(/^item:/, ''));
  return item ? itemOverTime(input, item) : null;
}
