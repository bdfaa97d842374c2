import type { ChartData } from './chart-data.ts';
import { chartRows } from './chart-rows.ts';

/** Spreadsheets run a text that starts like a formula, and names come from links: such a text gets an apostrophe before it. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Fifteen digits, as many as a spreadsheet keeps: 0.05 and not 0.05000000000000001. */
function numberField(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(15)));
}

/**
 * A chart's numbers as CSV in full precision, rates as fractions, no value as an empty field. Starts with a byte order
 * mark, without which Excel reads Chinese as something else; lines end in CRLF (RFC 4180).
 */
export function chartCsv(data: ChartData): string {
  const { category, names, columns } = chartRows(data);
  const head = [category, ...columns.map((column) => column.heading)].map(quoted);
  const rows = names.map((name, index) => [quoted(name), ...columns.map((column) => numberField(column.values[index] ?? null))]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}
