import type { Plan } from '../../core/index.ts';
import type { Completion } from './completions.ts';
import type { FormulaContext, FormulaWord } from './formula-context.ts';

/** A text with the caret in it. */
export interface TypedText {
  text: string;
  caret: number;
}

/** The text with a completion in the place of the word. Brackets that are there already are not written twice; a lone member's close. */
export function takeCompletion(text: string, word: FormulaWord, option: Completion, { owner }: FormulaContext, plan: Plan): TypedText {
  const after = text.slice(word.end);
  let { insert } = option;
  let step = 0;
  if (option.kind === 'function' && /^\s*[(（]/.test(after)) {
    insert = option.id;
    step = after.search(/[(（]/) + 1;
  } else if (option.kind === 'member') {
    const single = plan.items.find((item) => item.id === owner)?.over?.length === 1;
    if (single && /^\s*[\]】］]/.test(after)) step = after.search(/[\]】］]/) + 1;
    else if (single) insert += ']';
  }
  return { text: text.slice(0, word.start) + insert + after, caret: word.start + insert.length + step };
}
