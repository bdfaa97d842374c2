import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import { functionNamed } from '../functions/index.ts';
import { sizeOf } from '../plan/space.ts';
import type { FormulaPiece } from './cell-explanation.ts';
import type { Model } from './model.ts';
import { placeIndex } from './table.ts';
import type { Totals } from './totals.ts';

/** How a name in a formula is read: how many columns away (null: many months at once), and whether its members are added up. */
interface Reading {
  expression: Expression & { kind: 'name' };
  shift: number | null;
  collapsed: boolean;
}

function readingsOf(expression: Expression, shift: number | null, collapsed: boolean): Reading[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [{ expression, shift, collapsed }];
    case 'unary':
      return readingsOf(expression.argument, shift, collapsed);
    case 'binary':
      return [expression.left, expression.right].flatMap((part) => readingsOf(part, shift, collapsed));
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].flatMap((part) => readingsOf(part, shift, collapsed));
    case 'call':
      return readingsOfCall(expression, shift, collapsed);
    default:
      return expression satisfies never;
  }
}

function readingsOfCall(call: Expression & { kind: 'call' }, shift: number | null, collapsed: boolean): Reading[] {
  const entry = functionNamed(call.name);
  const [first, ...others] = call.arguments;
  const step = others[0]?.kind === 'number' ? others[0].value : others.length === 0 ? 1 : null;
  const shifted =
    shift === null || step === null ? null : entry?.name === 'prev' ? shift - step : entry?.name === 'next' ? shift + step : null;
  return call.arguments.flatMap((argument) => {
    switch (entry?.behaviour.kind) {
      case 'time':
        return readingsOf(argument, argument === first ? shifted : null, collapsed);
      case 'recurrence':
      case 'timeline':
        return readingsOf(argument, null, collapsed);
      case 'fold':
        return readingsOf(argument, shift, collapsed || call.arguments.length === 1);
      default:
        return readingsOf(argument, shift, collapsed);
    }
  });
}

/** A formula piece by piece, names with the numbers they have at a place (member on each axis, −1 for all) and column. */
export function formulaPieces(model: Model, totals: Totals, text: string, at: readonly number[], column: number): FormulaPiece[] {
  const parsed = parseFormula(text);
  if ('problem' in parsed) return [];
  const readings = new Map(readingsOf(parsed.expression, 0, false).map((reading) => [reading.expression.start, reading]));
  let bracket = 0;
  return parsed.tokens.map((token, index): FormulaPiece => {
    if (token.kind === 'operator') {
      if (token.text === '[') bracket++;
      if (token.text === ']') bracket--;
      return { kind: 'operator', text: token.text };
    }
    if (token.kind === 'number') return { kind: 'number', text: token.text, value: token.value };
    if (bracket > 0) return { kind: 'member', text: token.text };
    const next = parsed.tokens[index + 1];
    if (next?.kind === 'operator' && next.text === '(') return { kind: 'function', text: token.text };
    const reading = readings.get(token.start);
    const meaning = model.formulas.vocabulary.item(token.text);
    if (!reading || !meaning || 'candidates' in meaning) return { kind: 'dimension', text: token.text };
    return itemPiece(model, totals, reading, meaning.id, at, column);
  });
}

function itemPiece(model: Model, totals: Totals, reading: Reading, id: string, at: readonly number[], column: number): FormulaPiece {
  const { space, timeline } = model;
  const index = model.indexOf.get(id) ?? -1;
  const item = model.items[index];
  const axes = item?.axes ?? [];
  const sizes = axes.map((axis) => sizeOf(space, axis));
  const fixed = new Map<number, number>();
  for (const member of reading.expression.members) {
    for (const axis of axes) {
      const meaning = model.formulas.vocabulary.member(member.name, [space.axes[axis]?.id ?? '']);
      if (meaning && 'id' in meaning) fixed.set(axis, space.axes[axis]?.indexOf.get(meaning.id) ?? -1);
    }
  }
  const place = placeIndex(
    sizes,
    axes.map((axis, position) => {
      const member = fixed.get(axis) ?? (reading.collapsed ? -1 : (at[axis] ?? -1));
      return member >= 0 ? member : (sizes[position] ?? 0);
    }),
  );
  const piece: FormulaPiece = { kind: 'item', text: id, item: id, place, column };
  const month = column < timeline.months;
  if (reading.shift === null || (reading.shift !== 0 && !month)) return piece;
  const read = column + reading.shift;
  if (read >= 0 && read < timeline.months === month) return { ...piece, column: read, value: totals.value(index, place, read) };
  const full = axes.every((axis) => (fixed.get(axis) ?? at[axis] ?? -1) >= 0) && !reading.collapsed;
  const cell = axes.reduce((sum, axis) => sum * sizeOf(space, axis) + (fixed.get(axis) ?? at[axis] ?? 0), 0);
  return read < 0 && full && item ? { ...piece, column: read, value: item.opening(cell, read) } : { ...piece, column: read };
}
