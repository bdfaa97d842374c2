import { buildChart, chartHeight, chartOption, offeredCharts, paperColours } from '../charts/index.ts';
import type { Language } from '../core/index.ts';
import { chartSvg } from './chart-svg.ts';
import type { PlanNumbers } from './plan-rows.ts';

const WIDTH = 960;
const HEIGHT = 540;

/** Ids of the charts that this plan has the items for; any item's id is one too. */
export function planChartIds(numbers: PlanNumbers, language: Language): string[] {
  return offeredCharts({ ...numbers, language }).map(({ chart }) => chart.id);
}

/** A chart of the plan, by its id or an item's, as an SVG document on white; null when there is no such chart. */
export function planChart(id: string, numbers: PlanNumbers, language: Language): string | null {
  const data = buildChart(id, { ...numbers, language });
  if (!data) return null;
  const height = chartHeight(data, HEIGHT, true);
  return chartSvg(chartOption(data, { colours: paperColours, width: WIDTH, height, titled: true }), WIDTH, height);
}
