import type { SpendPoint } from '../fit-response.ts';
import { historyStep, type HistoryStep } from './history-step.ts';
import { pointColumns, type PointColumns } from './point-columns.ts';

export interface HistoryPoint extends SpendPoint {
  /** Its line in the text, from 1. */
  line: number;
}

/** A line without a point. `gap`: one of its two numbers is missing; `words`: both are. */
export interface SkippedLine {
  line: number;
  why: 'gap' | 'words';
}

/** Points read from a table. Negative numbers are among them: they were read, and whoever uses them says what is wrong. */
export interface ReadPoints {
  points: HistoryPoint[];
  skipped: SkippedLine[];
  columns: PointColumns;
  /** How far apart the points' dates lie; null without a column of dates. */
  step: HistoryStep | null;
}

/**
 * Reads spend and response from text as a spreadsheet or a platform's report gives it: columns apart by tabs, semicolons or commas
 * (cells in quotes may hold them), numbers with thousands separators, 万, ¥ or spaces. The two columns are those whose headings say so,
 * else the first two after a column of dates.
 */
export function readPoints(text: string): ReadPoints {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = ['\t', ';', ','].find((one) => text.includes(one));
  const rows = lines.map((line, index) => ({ line: index + 1, cells: splitLine(line, separator) })).filter(({ cells }) => cells.length > 0);
  const columns = pointColumns(rows.map(({ cells }) => cells));
  const points: HistoryPoint[] = [];
  const skipped: SkippedLine[] = [];
  const dates: string[] = [];
  for (const { line, cells } of rows) {
    const spend = readCount(cells[columns.spend]);
    const response = readCount(cells[columns.response]);
    if (Number.isNaN(spend) || Number.isNaN(response)) {
      skipped.push({ line, why: Number.isNaN(spend) && Number.isNaN(response) ? 'words' : 'gap' });
      continue;
    }
    points.push({ line, spend, response });
    if (columns.date !== null) dates.push(cells[columns.date] ?? '');
  }
  return { points, skipped, columns, step: historyStep(dates) };
}

function splitLine(line: string, separator: string | undefined): string[] {
  const text = line.replace(/\r$/, '');
  if (text.trim() === '') return [];
  if (separator === undefined) return text.trim().split(/\s+/);
  const cells = text.matchAll(new RegExp(`(?:^|${separator})(?:\\s*"((?:[^"]|"")*)"\\s*(?=${separator}|$)|([^${separator}]*))`, 'g'));
  return [...cells].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
}

/** NaN for what is no number. */
function readCount(cell = ''): number {
  const text = cell
    .normalize('NFKC')
    .replace(/[¥$€£"\s]|CNY|RMB|元$|人$|次$/gi, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const [, digits, unit] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(万?)$/i.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits) * (unit === '' ? 1 : 10_000);
}
