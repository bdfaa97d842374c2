import { textIn, type Item, type Language, type Plan } from '../core/index.ts';
import type { ChartInput } from './chart.ts';
import type { Measure } from './chart-data.ts';
import { periodName } from './period-name.ts';

export function itemName(item: Item, language: Language): string {
  return textIn(item.name, language, item.id);
}

/** What an item measures, with its unit and decimals. */
export function measureOf(item: Item, language: Language): Measure {
  const measure: Measure = { name: itemName(item, language), unit: item.unit ?? '' };
  if (item.decimals !== undefined) measure.decimals = item.decimals;
  return measure;
}

/** Names of the members of an item's first dimension; none for an item without one. */
export function memberNames(plan: Plan, item: Item, language: Language): string[] {
  const dimension = plan.dimensions?.find((candidate) => candidate.id === item.over?.[0]);
  return (dimension?.members ?? []).map((member) => textIn(member.name, language, member.id));
}

/** The scenario's name; the base has one too. */
export function scenarioName(plan: Plan, scenario: string | null, language: Language): string {
  if (scenario === null) return language === 'zh' ? '基准方案' : 'Base';
  const found = plan.scenarios?.find((candidate) => candidate.id === scenario);
  return textIn(found?.name, language, scenario);
}

/** The column a chart of one period shows: the one asked for, else the whole timeline. */
export function columnOf(input: ChartInput): number {
  const last = input.timeline.periods.length - 1;
  return Math.min(input.column ?? last, last);
}

/** Period and scenario. Charts over the months name the whole timeline. */
export function subtitleOf(input: ChartInput, ofPeriod: boolean): string {
  const { timeline, language } = input;
  const column = ofPeriod ? columnOf(input) : timeline.periods.length - 1;
  const period = timeline.periods[column];
  const when = period ? periodName(timeline, period, language) : '';
  return [when, scenarioName(input.plan, input.scenario, language)].join(' · ');
}

/** Names in a row: 甲、乙; a, b. */
export function listOf(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** What a chart says when nothing in it has a value. */
export function nothingToShow(language: Language): string {
  return language === 'zh'
    ? '这里还没有数值，先在表格里填上相关指标。'
    : 'There are no values here yet. Fill in the items in the grid first.';
}
