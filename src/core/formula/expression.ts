/** Where a piece of a formula stands in its text; end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type UnaryOperator = '-' | '+' | 'not';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

/** A formula as a tree. Names are as written: what they mean is found by `compile-formula.ts`. */
export type Expression =
  | ({ kind: 'number'; value: number } & Span)
  | ({
      kind: 'name';
      name: string;
      /** In 「 」: an item's name, whatever word it is. */ quoted: boolean;
      members: ({ name: string } & Span)[];
    } & Span)
  | ({ kind: 'unary'; operator: UnaryOperator; argument: Expression } & Span)
  | ({ kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression } & Span)
  | ({ kind: 'conditional'; test: Expression; then: Expression; otherwise: Expression } & Span)
  | ({ kind: 'call'; name: string; arguments: Expression[] } & Span);
