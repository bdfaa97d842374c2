/** A piece of a formula's text. Offsets are into the text as written, end exclusive. */
export type Token =
  | { kind: 'number'; value: number; /** As written, `20%` included. */ text: string; start: number; end: number }
  | { kind: 'name'; /** Without 「 」. */ text: string; quoted: boolean; start: number; end: number }
  | { kind: 'operator'; text: Operator; start: number; end: number };

export type Operator =
  '+' | '-' | '*' | '/' | '^' | '(' | ')' | '[' | ']' | ',' | '?' | ':' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or' | 'not';

/** Longest formula, in characters. */
export const formulaLengthLimit = 2000;
/** Deepest nesting of brackets, calls, `not` and `? :`. */
export const formulaDepthLimit = 100;
