import type { checkFormula } from './check-formula.ts';

export type FormulaCheck = typeof checkFormula;

/** The full check of a formula, loaded with the parser when it is first wanted: together they weigh as much as the rest of core. */
export async function loadFormulaCheck(): Promise<FormulaCheck> {
  const module = await import('./check-formula.ts');
  return module.checkFormula;
}
