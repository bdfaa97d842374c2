import type { Problem } from '../problem.ts';
import type { Table } from './table.ts';

/** A target in one period. `NaN` value: no value, which does not meet it. */
export interface TargetPeriod {
  /** Id of the period: `2026-02`, `2026`. */
  period: string;
  /** Column of the item's table. */
  column: number;
  value: number;
  min?: number;
  max?: number;
  met: boolean;
  /** How much is missing to (or above) the bound that is missed or nearest; negative when missed. In the item's unit. */
  margin: number;
}

export interface TargetResult {
  id: string;
  met: boolean;
  periods: TargetPeriod[];
}

/** What a run of a plan under one scenario gives. Plain data: it crosses the worker's boundary. */
export interface Result {
  /** Tables by item id. After an edit: only those that changed. */
  tables: Map<string, Table>;
  targets: TargetResult[];
  problems: Problem[];
}
