import type { ChartData } from './chart-data.ts';

/** The height in pixels at which a chart's rows have room to breathe, with or without the question above; charts over the months keep to `least`, with more from the third panel on. */
export function chartHeight(data: ChartData, least: number, titled: boolean): number {
  if (data.empty) return least;
  if (data.shape === 'months') return least + 90 * Math.max(0, data.panels.length - 2);
  const bars =
    data.shape === 'waterfall'
      ? 1
      : Math.max(...data.panels.map((_, panel) => data.series.filter((series) => series.panel === panel && series.mark === 'bar').length));
  const row = bars === 1 ? 27 : 19 * bars;
  return Math.max(least, (titled ? 110 : 54) + row * data.category.values.length);
}
