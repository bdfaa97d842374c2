import type { Language } from '../core/index.ts';
import { csvField, csvFile, unitWord } from '../charts/index.ts';
import { periodHeadings, planSections, withoutRepeat, type PlanNumbers } from './plan-rows.ts';

const words = {
  zh: { section: '分组', item: '指标', unit: '单位', fraction: '小数' },
  en: { section: 'Section', item: 'Item', unit: 'Unit', fraction: 'fraction' },
} as const;

/**
 * The run as CSV: items and, indented, their members; months, then quarters, years and the whole, unless that is the one year. Numbers
 * in full precision, rates as fractions, no value as an empty field.
 */
export function csv(numbers: PlanNumbers, language: Language): string {
  const { timeline } = numbers;
  const word = words[language];
  const head = [word.section, 'ID', word.item, word.unit, ...withoutRepeat(timeline, periodHeadings(timeline, language))].map(csvField);
  const rows = planSections(numbers, language).flatMap((section) =>
    section.rows.map(({ item, name, depth, values }) => [
      csvField(section.name),
      item.id,
      csvField('  '.repeat(depth) + name),
      csvField(item.unit === '%' ? word.fraction : unitWord(item.unit ?? '', language)),
      ...withoutRepeat(timeline, values).map((value) => (Number.isNaN(value) ? '' : String(value))),
    ]),
  );
  return csvFile([head, ...rows]);
}
