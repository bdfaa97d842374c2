import type { Language } from '../core/index.ts';
import { unitWord } from '../charts/index.ts';
import { periodHeadings, planSections, withoutRepeat, type PlanNumbers } from './plan-rows.ts';

const words = {
  zh: { section: '分组', item: '指标', unit: '单位', fraction: '小数' },
  en: { section: 'Section', item: 'Item', unit: 'Unit', fraction: 'fraction' },
} as const;

/** Spreadsheets run a text that looks like a formula, and names come from links: such a text gets an apostrophe before it. */
function field(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The run as CSV: items and, indented, their members; months, then quarters, years and the whole, unless that is the one year. Numbers in full precision, rates
 * as fractions, no value as an empty field. Starts with a byte order mark, without which Excel reads Chinese as something else;
 * lines end in CRLF (RFC 4180).
 */
export function csv(numbers: PlanNumbers, language: Language): string {
  const { timeline } = numbers;
  const word = words[language];
  const head = [word.section, 'ID', word.item, word.unit, ...withoutRepeat(timeline, periodHeadings(timeline, language))].map(field);
  const rows = planSections(numbers, language).flatMap((section) =>
    section.rows.map(({ item, name, depth, values }) => [
      field(section.name),
      item.id,
      field('  '.repeat(depth) + name),
      field(item.unit === '%' ? word.fraction : unitWord(item.unit ?? '', language)),
      ...withoutRepeat(timeline, values).map((value) => (Number.isNaN(value) ? '' : String(value))),
    ]),
  );
  return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}
