import { unitWord } from '../charts/index.ts';
import type { Language } from '../core/index.ts';
import { cellText, periodHeadings, planSections, type PlanNumbers } from './plan-rows.ts';

/** Most months that fit a terminal's line; a longer timeline shows its quarters instead. */
const MOST_MONTHS = 6;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/gu;

/** Columns a text takes in a terminal: two for a Chinese character. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.reduce((extra, character) => extra + 2 - character.length, 0) ?? 0);
}

/** Lines of equal columns: the first `left` aligned to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[], left: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
        return column < left ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** The run for a terminal: items by section with their members, rounded; the months of a short timeline, else quarters, years and the whole. */
export function textTable(numbers: PlanNumbers, language: Language): string {
  const { timeline } = numbers;
  const shown = timeline.periods.map(({ per }) => per !== 'month' || timeline.months <= MOST_MONTHS);
  const pick = <T>(list: readonly T[]) => list.filter((_, index) => shown[index]);
  const rows = [['', '', ...pick(periodHeadings(timeline, language))]];
  for (const section of planSections(numbers, language)) {
    if (section.name !== '') rows.push([`[${section.name}]`]);
    for (const { item, name, depth, values } of section.rows) {
      const unit = item.unit === '%' ? '' : unitWord(item.unit ?? '', language);
      rows.push(['  '.repeat(depth) + name, unit, ...pick(values).map((value) => cellText(value, item))]);
    }
  }
  return alignColumns(rows, 2).join('\n');
}
