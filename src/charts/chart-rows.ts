import type { ChartData, Measure } from './chart-data.ts';
import { headingOf } from './unit-word.ts';

export interface ChartColumn {
  /** Name and unit: 支付金额(元). */
  heading: string;
  measure: Measure;
  values: readonly (number | null)[];
}

/** A chart's numbers as a table: a row per category, a column per series. Reference lines are columns too, the same in every row. */
export interface ChartRows {
  category: string;
  names: readonly string[];
  columns: readonly ChartColumn[];
}

/** The table beside a chart, for reading and for CSV. */
export function chartRows(data: ChartData): ChartRows {
  const columns = data.series.map((series): ChartColumn => {
    const measure = series.measure ?? data.panels[series.panel]?.measure ?? { name: series.name, unit: '' };
    return { heading: headingOf({ ...measure, name: series.name }, data.language), measure, values: series.values };
  });
  return { category: data.category.name, names: data.category.values, columns };
}
