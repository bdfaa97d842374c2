import { alignedCell, collapsedCells } from '../formula/reads.ts';
import type { Node } from '../formula/node.ts';
import { memberIds } from '../plan/space.ts';
import { formatMonth } from '../plan/timeline.ts';
import type { Problem } from '../problem.ts';
import type { ItemModel } from './item-model.ts';
import type { Model } from './model.ts';
import { causeOf, findSource, type View } from './no-value-source.ts';

interface CellAndMonth {
  cell: number;
  month: number;
}

/** Formulas as they compute month by month. */
export function monthlyView(model: Model): View<CellAndMonth> {
  const { space, evaluator, timeline } = model;
  return {
    value: (node, { cell, month }) => evaluator.closure(node)(cell, month),
    placesOf: (argument, node, { cell, month }) => {
      const cells =
        node.kind === 'collapse'
          ? collapsedCells(space, node.axes, argument.axes, cell)
          : [alignedCell(space, node.axes, argument.axes, cell)];
      const looksAround = node.kind === 'time' || node.kind === 'recurrence' || node.kind === 'timeline';
      const months = looksAround ? Array.from({ length: timeline.months }, (_, index) => index) : [month];
      return cells.flatMap((inner) => months.map((at) => ({ cell: inner, month: at })));
    },
    lacks: () => false,
    nameOf: (item) => model.items[item]?.item ?? '',
  };
}

/** The warning for an item some cell of which an operation on numbers left without a value: where first, and which operation. */
export function noValueProblem(model: Model, item: number): Problem {
  const { space, timeline } = model;
  const owner = model.items[item]!;
  const birth = model.births.first(item) ?? { cell: 0, month: 0 };
  const member = memberIds(space, owner.axes, birth.cell);
  const place = { item: owner.item, month: formatMonth(timeline.start + birth.month), ...(member.length > 0 ? { member } : {}) };
  const rule = ruleOf(owner, birth.cell, birth.month);
  const view = monthlyView(model);
  const source = rule && findSource(view, rule, { cell: alignedCell(space, owner.axes, rule.axes, birth.cell), month: birth.month });
  return source ? { ...causeOf(view, source), ...place } : { kind: 'no-value', operation: '', ...place };
}

function ruleOf(item: ItemModel, cell: number, month: number): Node | null {
  return item.rules ? (item.rules[cell] ?? null) : (item.textRules.get(cell * item.months + month) ?? null);
}
