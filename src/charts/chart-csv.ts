import type { ChartData } from './chart-data.ts';
import { chartRows } from './chart-rows.ts';
import { csvField, csvFile } from './csv-field.ts';

/** Fifteen digits, as many as a spreadsheet keeps: 0.05 and not 0.05000000000000001. */
function numberField(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(15)));
}

/** A chart's numbers as CSV in full precision, rates as fractions, no value as an empty field. */
export function chartCsv(data: ChartData): string {
  const { category, names, columns } = chartRows(data);
  const head = [category, ...columns.map((column) => column.heading)].map(csvField);
  const rows = names.map((name, index) => [csvField(name), ...columns.map((column) => numberField(column.values[index] ?? null))]);
  return csvFile([head, ...rows]);
}
