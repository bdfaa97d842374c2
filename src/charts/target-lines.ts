import { placeIndex, type Item, type Language, type Target, type TargetPeriod } from '../core/index.ts';
import type { ChartInput } from './chart.ts';
import type { Measure, Series } from './chart-data.ts';
import { measureOf } from './names.ts';
import { shortText } from './number-text.ts';

const words = {
  zh: { one: '目标', average: '月均目标', min: '下限', max: '上限' },
  en: { one: 'Target', average: 'Target a month', min: 'at least', max: 'at most' },
} satisfies Record<Language, unknown>;

/** The place of the item's table a target looks at. */
function placeOfTarget(input: ChartInput, item: Item, target: Target): number {
  const sizes = input.tables.get(item.id)?.sizes ?? [];
  const place = sizes.map((size, index) => {
    const dimension = input.plan.dimensions?.find((candidate) => candidate.id === item.over?.[index]);
    const member = target.at?.[dimension?.id ?? ''];
    const found = dimension?.members.findIndex((candidate) => candidate.id === member) ?? -1;
    return found < 0 ? size : found;
  });
  return placeIndex(sizes, place);
}

/** The periods of the targets on an item's place, finest first. */
export function targetsOn(input: ChartInput, item: Item, place: number): { target: Target; periods: readonly TargetPeriod[] }[] {
  const order = ['month', 'quarter', 'year', 'timeline'];
  return (input.plan.targets ?? [])
    .filter((target) => target.item === item.id && placeOfTarget(input, item, target) === place)
    .sort((a, b) => order.indexOf(a.per) - order.indexOf(b.per))
    .map((target) => ({ target, periods: input.targets.find((result) => result.id === target.id)?.periods ?? [] }));
}

/** 目标 20万; 目标下限; where the months differ the line alone says how high. */
function named(line: Series, several: boolean, measure: Measure, language: Language): string {
  const parts = [line.name];
  if (several) parts.push(line.id === 'target_min' ? words[language].min : words[language].max);
  const name = parts.join(language === 'zh' ? '' : ' ');
  const [first] = line.values;
  return typeof first === 'number' && line.values.every((value) => value === first)
    ? `${name} ${shortText(first, measure, language)}`
    : name;
}

/**
 * Target lines of an item's place over the months: one for the lower and one for the upper bound, of the finest period
 * that has one. A bound on a sum over several months is shown as its share of one month.
 */
export function targetLines(input: ChartInput, item: Item, place: number): Series[] {
  const lines: Series[] = [];
  for (const bound of ['min', 'max'] as const) {
    const found = targetsOn(input, item, place).find(({ periods }) => periods.some((period) => period[bound] !== undefined));
    if (!found) continue;
    const values = new Array<number | null>(input.timeline.months).fill(null);
    const bounds = found.periods.map((period) => period[bound] ?? 0);
    const spread = found.target.per !== 'month' && (item.total ?? 'sum') === 'sum' && bounds.some((value) => value !== 0);
    for (const period of found.periods) {
      const value = period[bound];
      const span = input.timeline.periods[period.column];
      if (value === undefined || !Number.isFinite(value) || !span) continue;
      values.fill(spread ? value / (span.to - span.from) : value, span.from, span.to);
    }
    const word = words[input.language];
    lines.push({ id: `target_${bound}`, name: spread ? word.average : word.one, mark: 'limit', panel: 0, colour: 'ink', values });
  }
  return lines.map((line) => ({ ...line, name: named(line, lines.length > 1, measureOf(item, input.language), input.language) }));
}
