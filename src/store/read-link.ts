import type { Plan, Problem } from '../core/index.ts';
import type { TemplateName } from './state.ts';

/** Reads the fragment of a link: the plan it carries, the scenario to show and the problems found in it, or why it cannot be read. */
export type ReadLink = (
  fragment: string,
) => Promise<{ plan: Plan; template: TemplateName | null; scenario?: string; problems: readonly Problem[] } | { problem: Problem }>;
