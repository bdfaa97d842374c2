import { argumentsOf, type Node } from '../formula/node.ts';
import { alignedCell, collapsedCells } from '../formula/reads.ts';
import { memberIds } from '../plan/space.ts';
import { formatMonth } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';

interface Source {
  node: Node;
  cell: number;
  month: number;
}

/** The warning for an item some cell of which an operation on numbers left without a value: where first, and which operation. */
export function noValueProblem(model: Model, item: number): Problem {
  const { space, timeline } = model;
  const owner = model.items[item]!;
  const birth = model.birth(item) ?? { cell: 0, month: 0 };
  const member = memberIds(space, owner.axes, birth.cell);
  const place = { item: owner.item, month: formatMonth(timeline.start + birth.month), ...(member.length > 0 ? { member } : {}) };
  const rule = ruleOf(owner, birth.cell, birth.month);
  const source = rule && findSource(model, { node: rule, cell: alignedCell(space, owner.axes, rule.axes, birth.cell), month: birth.month });
  if (!source) return { kind: 'no-value', operation: '', ...place };
  const operands = operandsOf(model, source).flatMap(({ node, cell, month }) =>
    node.kind === 'item' ? [{ name: model.items[node.item]?.item ?? '', value: model.evaluator.closure(node)(cell, month) }] : [],
  );
  return { kind: 'no-value', operation: 'name' in source.node ? source.node.name : '', operands, ...place };
}

function ruleOf(item: ItemModel, cell: number, month: number): Node | null {
  return item.rules ? (item.rules[cell] ?? null) : (item.textRules.get(cell * item.months + month) ?? null);
}

/** The innermost operation that has no value though all it works on has one, in the same month. */
function findSource(model: Model, at: Source): Source | null {
  const { evaluator } = model;
  if (at.node.kind === 'item' || at.node.kind === 'constant') return null;
  if (!Number.isNaN(evaluator.closure(at.node)(at.cell, at.month))) return null;
  for (const operand of operandsOf(model, at)) {
    const found = findSource(model, operand);
    if (found) return found;
  }
  return at;
}

function operandsOf(model: Model, { node, cell, month }: Source): Source[] {
  const { space } = model;
  return argumentsOf(node).flatMap((argument) =>
    (node.kind === 'collapse'
      ? collapsedCells(space, node.axes, argument.axes, cell)
      : [alignedCell(space, node.axes, argument.axes, cell)]
    ).map((inner) => ({
      node: argument,
      cell: inner,
      month,
    })),
  );
}
