import { formulaReferences, type FormulaReference, type Plan } from '../../core/index.ts';
import { formulaStart } from './formula-context.ts';

/** A reference with the number of its colour (0 …). Offsets are into the text with its `=`. */
export interface ColouredReference extends FormulaReference {
  colour: number;
}

/** The palette has eight series; the last is a grey that would read as plain text. */
const COLOURS = 7;

/** The references of a formula: what is named twice has one colour. None for other texts. */
export function colouredReferences(text: string, plan: Plan): ColouredReference[] {
  const offset = formulaStart(text);
  if (offset === null) return [];
  const colours = new Map<string, number>();
  return formulaReferences(text.slice(offset), plan).map((reference) => {
    const key = [reference.item, ...[...reference.members.values()].toSorted()].join('/');
    const colour = colours.get(key) ?? colours.size % COLOURS;
    colours.set(key, colour);
    return { ...reference, colour, start: reference.start + offset, end: reference.end + offset };
  });
}
