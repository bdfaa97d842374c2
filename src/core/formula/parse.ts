import { create, parseDependencies } from 'mathjs/number';
import type { Problem, SyntaxReason } from '../problem.ts';
import type { BinaryOperator, Expression, Span, UnaryOperator } from './expression.ts';
import { readTokens } from './read-tokens.ts';
import { textForMathjs } from './text-for-mathjs.ts';
import type { Token } from './token.ts';

/** Made when it is first needed: a module that does nothing when it is loaded can be left out where nothing uses it. */
let parseWithMathjs: ((text: string) => unknown) | null = null;

function mathjsTree(text: string): MathjsNode {
  parseWithMathjs ??= create(parseDependencies ?? {}).parse;
  return parseWithMathjs(text) as MathjsNode;
}

/** What of mathjs's tree a formula may hold; a node of any other type is refused. */
type MathjsNode =
  | { type: 'ParenthesisNode'; content: MathjsNode }
  | { type: 'ConstantNode'; value: unknown }
  | { type: 'SymbolNode'; name: string }
  | { type: 'AccessorNode'; object: MathjsNode; index: { dimensions: MathjsNode[] } }
  | { type: 'FunctionNode'; fn: MathjsNode; args: MathjsNode[] }
  | { type: 'ConditionalNode'; condition: MathjsNode; trueExpr: MathjsNode; falseExpr: MathjsNode }
  | { type: 'OperatorNode'; op: string; args: MathjsNode[]; implicit: boolean }
  | { type: 'RelationalNode' };

const BINARY: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '==', '!=', '<', '<=', '>', '>=', 'and', 'or']);
const UNARY: ReadonlySet<string> = new Set(['-', '+', 'not']);

/** A refusal on its way out of the recursive conversion. Caught in `parseFormula`; never leaves this file. */
class Refusal extends Error {
  constructor(readonly reason: SyntaxReason) {
    super(reason);
  }
}

function convert(node: MathjsNode, tokens: readonly Token[]): Expression {
  const around = (...parts: Span[]): Span => ({
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  });
  const tokenOf = (name: string): Token & { kind: 'name' } => {
    const token = tokens[Number(name.slice(1))];
    if (token?.kind !== 'name') throw new Refusal('not-allowed');
    return token;
  };
  const nowhere: Span = { start: Infinity, end: -Infinity };
  const walk = (current: MathjsNode): Expression => {
    switch (current.type) {
      case 'ParenthesisNode':
        return walk(current.content);
      case 'ConstantNode': {
        const { value } = current;
        if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal('number');
        return { kind: 'number', value, ...nowhere };
      }
      case 'SymbolNode': {
        const token = tokenOf(current.name);
        return { kind: 'name', name: token.text, quoted: token.quoted, members: [], start: token.start, end: token.end };
      }
      case 'AccessorNode': {
        const { object, index } = current;
        if (object.type !== 'SymbolNode') throw new Refusal('member-brackets');
        const name = walk(object);
        const members = index.dimensions.map((dimension) => {
          if (dimension.type !== 'SymbolNode') throw new Refusal('member-brackets');
          const token = tokenOf(dimension.name);
          return { name: token.text, start: token.start, end: token.end };
        });
        if (name.kind !== 'name' || members.length === 0) throw new Refusal('member-brackets');
        return { ...name, members, ...around(name, ...members) };
      }
      case 'FunctionNode': {
        const { fn, args } = current;
        if (fn.type !== 'SymbolNode') throw new Refusal('not-allowed');
        const token = tokenOf(fn.name);
        const parts = args.map(walk);
        return { kind: 'call', name: token.text, arguments: parts, ...around(token, ...parts) };
      }
      case 'ConditionalNode': {
        const test = walk(current.condition);
        const then = walk(current.trueExpr);
        const otherwise = walk(current.falseExpr);
        return { kind: 'conditional', test, then, otherwise, ...around(test, then, otherwise) };
      }
      case 'OperatorNode': {
        const { op, args, implicit } = current;
        if (implicit) throw new Refusal('implicit-multiplication');
        const [first, second] = args;
        if (first && !second && UNARY.has(op)) {
          const argument = walk(first);
          return { kind: 'unary', operator: op as UnaryOperator, argument, ...around(argument) };
        }
        if (!first || !second || !BINARY.has(op)) throw new Refusal('not-allowed');
        const left = walk(first);
        const right = walk(second);
        return { kind: 'binary', operator: op as BinaryOperator, left, right, ...around(left, right) };
      }
      case 'RelationalNode':
        throw new Refusal('chained-comparison');
      default:
        throw new Refusal('not-allowed');
    }
  };
  return walk(node);
}

/** A formula's tree and tokens, or the problem that stops it. Shared between callers: never changed. */
export type Parsed = { readonly expression: Expression; readonly tokens: readonly Token[] } | { readonly problem: Problem };

/** Parsing is most of the work of building a model, and nearly all formulas are the same from one edit to the next. */
const known = new Map<string, Parsed>();
const KNOWN_AT_MOST = 5000;

/** Reads a formula's text. Knows no plan: names stay as written. */
export function parseFormula(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const parsed = parse(text);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(text, parsed);
  return parsed;
}

function parse(text: string): Parsed {
  const read = readTokens(text);
  if ('problem' in read) return read;
  const { tokens } = read;
  try {
    const expression = convert(mathjsTree(textForMathjs(tokens)), tokens);
    return { expression, tokens };
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : 'unexpected';
    return { problem: { kind: 'syntax', reason, found: text, formula: text, start: 0, end: text.length } };
  }
}
