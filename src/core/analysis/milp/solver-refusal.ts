import type { Language } from '../../plan/plan.ts';

/** The solver did not load, or broke off. */
export interface SolverRefusal {
  reason: 'solver';
  message: string;
}

/** One sentence and what to do. */
export function describeSolverRefusal({ message }: SolverRefusal, language: Language): string {
  return language === 'zh'
    ? `求解器没有运行起来（${message}）。请刷新页面再试。`
    : `The solver did not run (${message}). Reload and try again.`;
}
