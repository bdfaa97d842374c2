import type { SpendPoint } from '../core/index.ts';

/** Points read from a table, and the lines (from 1) that held no two numbers: headings, gaps, words. */
export interface ReadPoints {
  points: SpendPoint[];
  skipped: number[];
}

/**
 * Reads spend and response from the first two columns of text as a spreadsheet or a platform's report gives it: columns apart by tabs,
 * semicolons or commas, numbers with thousands separators (where commas do not part the columns), ¥ or spaces.
 */
export function readPoints(text: string): ReadPoints {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = ['\t', ';', ','].find((one) => text.includes(one)) ?? /\s+/;
  const points: SpendPoint[] = [];
  const skipped: number[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const [spend = NaN, response = NaN] = line.trim().split(separator).slice(0, 2).map(number);
    if (Number.isNaN(spend) || Number.isNaN(response)) skipped.push(index + 1);
    else points.push({ spend, response });
  });
  return { points, skipped };
}

function number(cell: string): number {
  const digits = cell
    .normalize('NFKC')
    .replace(/["¥￥\s]/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : NaN;
}
