import type { ChartData } from './chart-data.ts';

/** The height in pixels at which a chart's rows have room to breathe, with or without the question above; charts over the months keep to `least`. */
export function chartHeight(data: ChartData, least: number, titled: boolean): number {
  if (data.empty || data.shape === 'months') return least;
  const bars =
    data.shape === 'waterfall'
      ? 1
      : Math.max(...data.panels.map((_, panel) => data.series.filter((series) => series.panel === panel && series.mark === 'bar').length));
  const row = bars === 1 ? 27 : 19 * bars;
  return Math.max(least, (titled ? 110 : 54) + row * data.category.values.length);
}
