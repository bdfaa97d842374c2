import { evaluateFormula } from '../../core/index.ts';
import type { Command } from '../command.ts';
import { sayProblems } from '../open-plan.ts';

/** `plan eval "erlang_c(10, 14)"`: one formula without a plan, in full precision. */
export const evaluate: Command = {
  name: 'eval',
  signature: { positional: ['FORMULA'] },
  run({ positional: [formula = ''], language }, terminal) {
    const { value, problem } = evaluateFormula(formula);
    const hasValue = !Number.isNaN(value);
    if (hasValue || problem?.kind === 'no-value') terminal.print(hasValue ? String(value) : '–');
    if (!problem) return Promise.resolve(0);
    // The formula stands alone: the item and month it was computed in are ours, not the reader's.
    const alone = { ...problem };
    delete alone.item;
    delete alone.month;
    delete alone.path;
    return Promise.resolve(sayProblems([alone], null, language, terminal));
  },
};
