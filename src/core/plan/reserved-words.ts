import { functionNamed } from '../functions/index.ts';

/** Words of the formula language and of the parser beneath it; `constructor` is what every JavaScript object inherits. */
const words = new Set(['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'true', 'false', 'null', 'undefined', 'end', 'pi', 'constructor']);

/** Whether a word means something in a formula already, so that no item, dimension or member can have it as its id. */
export function isReservedWord(id: string): boolean {
  return words.has(id) || functionNamed(id) !== undefined;
}
