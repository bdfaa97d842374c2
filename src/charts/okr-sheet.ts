import { textIn, type TargetPeriod } from '../core/index.ts';
import type { ChartInput } from './chart.ts';
import { itemName, measureOf } from './names.ts';
import { fullText, shortText } from './number-text.ts';
import { periodName } from './period-name.ts';

/** One target as a key result of whoever owns it. */
export interface KeyResult {
  id: string;
  name: string;
  /** ≥ 14.5万, 3% – 10%. */
  bound: string;
  /** The number in its worst period, – without one. */
  value: string;
  /** That period; '' where the target has only one. */
  when: string;
  met: boolean;
  /** How much of it is reached in the worst period, 0 … 1. */
  progress: number;
  /** Share of all weights, 0 … 1. */
  weight: number;
}

/** What one owner answers for. */
export interface Objective {
  /** '' for targets without an owner. */
  owner: string;
  results: readonly KeyResult[];
  weight: number;
  /** The progress of the results by their weights, 0 … 1. */
  score: number;
}

export interface OkrSheet {
  objectives: readonly Objective[];
  score: number;
}

/** The plan's targets by owner, each with how far it is reached; null for a plan without targets. Targets without a weight weigh as the mean of the others. */
export function okrSheet(input: ChartInput): OkrSheet | null {
  const { plan, language } = input;
  const targets = plan.targets ?? [];
  if (targets.length === 0) return null;
  const given = targets.flatMap(({ weight }) => weight ?? []);
  const usual = given.length > 0 ? given.reduce((sum, weight) => sum + weight, 0) / given.length : 1;
  const total = targets.reduce((sum, { weight = usual }) => sum + weight, 0) || 1;
  const byOwner = new Map<string, KeyResult[]>();
  for (const target of targets) {
    const owner = textIn(target.owner, language, '');
    const result = keyResult(input, target.id, (target.weight ?? usual) / total);
    if (result) byOwner.set(owner, [...(byOwner.get(owner) ?? []), result]);
  }
  const objectives = [...byOwner].map(([owner, results]) => ({ owner, results, weight: weightOf(results), score: scoreOf(results) }));
  return { objectives, score: scoreOf(objectives.flatMap(({ results }) => results)) };
}

function weightOf(results: readonly KeyResult[]): number {
  return results.reduce((sum, { weight }) => sum + weight, 0);
}

function scoreOf(results: readonly KeyResult[]): number {
  const weight = weightOf(results);
  return weight > 0 ? results.reduce((sum, result) => sum + result.progress * result.weight, 0) / weight : 0;
}

function keyResult({ plan, timeline, targets, language }: ChartInput, id: string, weight: number): KeyResult | null {
  const target = plan.targets?.find((candidate) => candidate.id === id);
  const item = plan.items.find((candidate) => candidate.id === target?.item);
  const periods = targets.find((result) => result.id === id)?.periods ?? [];
  const [worst] = [...periods].sort((a, b) => progressOf(a) - progressOf(b) || a.margin - b.margin);
  if (!target || !item || !worst) return null;
  const measure = measureOf(item, language);
  const period = timeline.periods[worst.column];
  // Bounds are round numbers: 50%, not 50.0%.
  const short = (bound: number) => shortText(bound, measure, language).replace(/\.0+(?=\D*$)/, '');
  const { min, max, value } = worst;
  return {
    id,
    name: textIn(target.name, language, itemName(item, language)),
    bound:
      min !== undefined && max !== undefined
        ? `${short(min)} – ${short(max)}`
        : min !== undefined
          ? `≥ ${short(min)}`
          : `≤ ${short(max ?? NaN)}`,
    value: Number.isFinite(value) ? fullText(value, measure, language) : '–',
    when: periods.length > 1 && period ? periodName(timeline, period, language) : '',
    met: worst.met,
    progress: progressOf(worst),
    weight,
  };
}

/** Value over a lower bound, or an upper bound over the value; a bound of 0 is reached or not. */
function progressOf({ met, value, min, max }: TargetPeriod): number {
  if (met) return 1;
  if (!Number.isFinite(value)) return 0;
  const [part, whole] = min !== undefined && value < min ? [value, min] : [max ?? NaN, value];
  const share = part / whole;
  return share > 0 && share < 1 && whole > 0 ? share : 0;
}
