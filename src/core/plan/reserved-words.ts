import { functionNamed } from '../functions/index.ts';

/** Words of the formula language; `constructor` is what every JavaScript object inherits. */
const words = new Set(['and', 'or', 'not', 'true', 'false', 'pi', 'constructor']);

/** Whether a word means something in a formula already, so that no item, dimension or member can have it as its id. */
export function isReservedWord(id: string): boolean {
  return words.has(id) || functionNamed(id) !== undefined;
}
