import type { Language, Plan, Table, TargetResult, Text, Timeline } from '../core/index.ts';
import type { ChartData } from './chart-data.ts';

/** A plan with its numbers, and what the reader asked for. */
export interface ChartInput {
  plan: Plan;
  timeline: Timeline;
  tables: ReadonlyMap<string, Table>;
  /** The base plan's numbers while a scenario is active; drawn behind it where that helps. */
  baseTables?: ReadonlyMap<string, Table> | null;
  targets: readonly TargetResult[];
  /** Active scenario; null is the base. */
  scenario: string | null;
  language: Language;
  /** Column of the tables for charts of one period (`Timeline.periods`); the whole timeline if left out. */
  column?: number;
}

export interface Chart {
  id: string;
  /** A question, in both languages. */
  title: Text;
  /** Shows one period, which the reader chooses; else it runs over the months. */
  ofPeriod: boolean;
  /** Null when the plan lacks the items the chart is about: it is then not offered. */
  build(input: ChartInput): ChartData | null;
}
