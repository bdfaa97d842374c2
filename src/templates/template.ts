import type { Plan, Text } from '../core/index.ts';

/**
 * A plan to start from. A link names its template by id and version and carries only what differs from it,
 * so a released version never changes: a better plan is a new version beside the old one.
 */
export interface Template {
  readonly id: string;
  /** Counts from 1. */
  readonly version: number;
  readonly name: Text;
  /** The plan; a promise where it is fetched only once asked for. It is shared between callers: edit copies of it. */
  readonly load: () => Plan | Promise<Plan>;
}
