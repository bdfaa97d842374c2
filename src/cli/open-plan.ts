import { describeProblem, isWarning, readPlanText, type Language, type Plan, type Problem } from '../core/index.ts';
import { templateNamed, templates } from '../templates/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { noSuch } from './usage-error.ts';

export interface OpenedPlan {
  plan: Plan | null;
  problems: Problem[];
  template: { id: string; version: number } | null;
}

/** Opens a plan file, or a template by its id. Throws a `UsageError` when there is neither. */
export async function openPlan(file: string, terminal: Terminal): Promise<OpenedPlan> {
  const text = await terminal.readFile(file);
  if (text !== null) return { ...readPlanText(text), template: null };
  const template = templateNamed(file);
  if (!template) throw noSuch({ en: 'file or template', zh: '文件或模板' }, file, [...new Set(templates.map(({ id }) => id))]);
  return { plan: await template.load(), problems: [], template: { id: template.id, version: template.version } };
}

/** Says every problem, and what they mean for the exit code: warnings nothing. */
export function sayProblems(problems: readonly Problem[], plan: Plan | null, language: Language, terminal: Terminal): ExitCode {
  for (const problem of problems) terminal.say(describeProblem(problem, plan, language));
  return problems.every(isWarning) ? 0 : 1;
}
