import type { ChartData } from './chart-data.ts';
import { chartRows } from './chart-rows.ts';

/** Spreadsheets run a text that starts like a formula, and names come from links: such a text gets an apostrophe before it. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A chart's numbers as CSV in full precision, rates as fractions, no value as an empty field. Starts with a byte order
 * mark, without which Excel reads Chinese as something else; lines end in CRLF (RFC 4180).
 */
export function chartCsv(data: ChartData): string {
  const { category, names, columns } = chartRows(data);
  const head = [category, ...columns.map((column) => column.heading)].map(quoted);
  const rows = names.map((name, index) => [quoted(name), ...columns.map((column) => String(column.values[index] ?? ''))]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}
