import type { Language } from '../core/index.ts';

/** What is measured: its name and the plan's own unit (`CNY`, `%`, `visitor/day`, or none). */
export interface Measure {
  name: string;
  unit: string;
  decimals?: number;
}

/** A colour by what it means, or the number of one of the palette's eight. */
export type ColourName = number | 'accent' | 'ink' | 'muted' | 'met' | 'missed';

/**
 * How a series is drawn. `limit` is a target's line, `base` the base plan behind a scenario, `label` stands as words
 * beside the first series of its panel and in the table, not as a mark.
 */
export type Mark = 'bar' | 'line' | 'area' | 'point' | 'limit' | 'base' | 'label';

export interface Series {
  id: string;
  name: string;
  mark: Mark;
  /** Index into `ChartData.panels`. */
  panel: number;
  colour: ColourName;
  /** Colours of single values, where they differ from `colour`. */
  colours?: readonly ColourName[];
  /** Drawn paler than its neighbour of the same colour. */
  pale?: boolean;
  /** Series of one panel with the same stack lie on top of each other. */
  stack?: string;
  /** Unit and decimals, where they differ from the panel's. */
  measure?: Measure;
  /** One per category; null is "no value". */
  values: readonly (number | null)[];
  /** Words beside single values: "lowest", "below break-even". */
  notes?: readonly (string | null)[];
}

/** A line across a panel at one value. */
export interface ReferenceLine {
  name: string;
  value: number;
  colour: ColourName;
}

/** One drawing area with one value axis. Bars start at zero; lines may leave it out. */
export interface Panel {
  measure: Measure;
  lines: readonly ReferenceLine[];
  /** Where the axis ends at the latest: no rate of answers is above 100%. */
  most?: number;
}

/** `months`: categories run to the right. `rows`: one row per category. `waterfall`: each step starts where the one before ended. */
export type Shape = 'months' | 'rows' | 'waterfall';

/** Everything a chart shows, in the reader's language, before any drawing. */
export interface ChartData {
  id: string;
  language: Language;
  /** The question the chart answers. */
  title: string;
  /** Period and scenario. */
  subtitle: string;
  /** The answer in one sentence; the sentence to show instead of a picture when `empty`. */
  answer: string;
  /** There is nothing to draw. */
  empty: boolean;
  shape: Shape;
  /** What the categories are (month, channel, step) and their names. */
  category: { name: string; values: readonly string[] };
  panels: readonly Panel[];
  series: readonly Series[];
  /** In a waterfall: which categories are levels (from zero) rather than steps. */
  levels?: readonly boolean[];
}
