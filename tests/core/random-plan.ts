import fc from 'fast-check';
import type { At, Change, Dimension, Formulas, Item, Openings, Plan, Scenario, Target, Values } from '../../src/core/index.ts';

/** Draws values inside a property: `fc.gen()`. */
export type Draw = fc.GeneratorValue;

export const MONTHS = 5;
const START = { year: 2025, month: 11 };

export function whole(draw: Draw, min: number, max: number): number {
  return draw(fc.integer, { min, max });
}

export function one<T>(draw: Draw, choices: readonly T[]): T {
  const chosen = choices[whole(draw, 0, choices.length - 1)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

export function chance(draw: Draw, percent: number): boolean {
  return whole(draw, 0, 99) < percent;
}

function list<T>(draw: Draw, most: number, make: () => T): T[] {
  return Array.from({ length: whole(draw, 0, most) }, make);
}

/** Months around the timeline too: what lies outside it rests. */
function monthText(draw: Draw): string {
  const count = START.year * 12 + START.month - 1 + whole(draw, -1, MONTHS);
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function dimensionsOf(draw: Draw): Dimension[] {
  return ['d', 'e'].map((id) => ({ id, members: Array.from({ length: whole(draw, 1, 3) }, (_, i) => ({ id: `${id}${i}` })) }));
}

type Shape = Pick<Item, 'id' | 'over'>;

/** An object from member to a leaf, or one leaf. */
function nested<T>(draw: Draw, over: readonly string[], dimensions: readonly Dimension[], leaf: () => T): T | Record<string, unknown> {
  const [first, ...rest] = over;
  if (first === undefined || chance(draw, 50)) return leaf();
  const inner = () => nested(draw, rest, dimensions, leaf);
  const members = dimensions.find(({ id }) => id === first)?.members ?? [];
  const named = Object.fromEntries(members.filter(() => chance(draw, 60)).map(({ id }) => [id, inner()]));
  return { ...named, '*': inner() };
}

function atOf(draw: Draw, over: readonly string[], dimensions: readonly Dimension[], every: boolean): At {
  const chosen = over.filter(() => every || chance(draw, 60));
  return Object.fromEntries(chosen.map((id) => [id, one(draw, dimensions.find((each) => each.id === id)?.members ?? []).id]));
}

/** A name as it fits into a formula over `over`: itself, one member of it, or its members added up. */
function reading(draw: Draw, item: Shape, over: readonly string[], dimensions: readonly Dimension[]): string {
  const extra = (item.over ?? []).filter((id) => !over.includes(id));
  if (extra.length === 0) return item.id;
  if (chance(draw, 30)) return `${item.id}[${Object.values(atOf(draw, extra, dimensions, true)).join(', ')}]`;
  return extra.length === item.over?.length ? `${one(draw, ['sum', 'mean', 'max'])}(${item.id})` : `sum(${item.id}, ${extra.join(', ')})`;
}

/** A formula over items that stand before in the plan, and over earlier months of any. `anything`: loops too. */
function formulaText(draw: Draw, shapes: readonly Shape[], index: number, dimensions: readonly Dimension[], anything = false): string {
  const over = shapes[index]?.over ?? [];
  const read = (item: Shape | undefined) => (item ? reading(draw, item, over, dimensions) : '3');
  const earlier = () => read(index > 0 ? one(draw, anything ? shapes : shapes.slice(0, index)) : undefined);
  const any = () => read(one(draw, shapes));
  const term = (): string => {
    switch (whole(draw, 0, 11)) {
      case 0:
        return one(draw, ['2', '20%', '0.5', '0', 'month_of_year()', 'days_in_month()', '-1']);
      case 1:
        return `prev(${chance(draw, 30) ? any() : earlier()}, ${whole(draw, 1, 3)})`;
      case 2:
        return `prev(${chance(draw, 30) ? any() : earlier()})`;
      case 3:
        return `cumulative(${earlier()})`;
      case 4:
        return `rolling_sum(${earlier()}, 2)`;
      case 5:
        return `next(${earlier()})`;
      case 6:
        return `if(${earlier()} > ${earlier()}, ${earlier()}, ${earlier()})`;
      case 7:
        return `timeline_total(${earlier()})`;
      default:
        return earlier();
    }
  };
  const shape = one(draw, [
    'A',
    'A + B',
    'A - B',
    'A * B',
    'A / B',
    'A / (B - 1)',
    'max(A, B)',
    'if_error(A / B, C)',
    'A + B * C',
    'sum(A, B, C)',
  ]);
  return shape.replace(/[ABC]/g, () => `(${term()})`);
}

function valuesOf(draw: Draw, shapes: readonly Shape[], index: number, dimensions: readonly Dimension[]): Values {
  const number = () => whole(draw, -4, 12) / 2;
  const cell = () => (chance(draw, 2) ? null : chance(draw, 6) ? formulaText(draw, shapes, index, dimensions) : number());
  const row = () => (chance(draw, 50) ? cell() : Array.from({ length: whole(draw, 1, MONTHS + 2) }, cell));
  return nested(draw, shapes[index]?.over ?? [], dimensions, row) as Values;
}

function openingOf(draw: Draw, over: readonly string[], dimensions: readonly Dimension[]): Openings {
  return nested(draw, over, dimensions, () => (chance(draw, 50) ? whole(draw, 0, 9) : [1, 2, 3].slice(whole(draw, 0, 2)))) as Openings;
}

/** One item at its place among the shapes of all. */
export function randomItem(draw: Draw, shapes: readonly Shape[], index: number, dimensions: readonly Dimension[], loops = false): Item {
  const shape = shapes[index] ?? { id: 'x' };
  const over = shape.over ?? [];
  const input = chance(draw, 40);
  const item: Item = { ...shape };
  if (input) item.values = valuesOf(draw, shapes, index, dimensions);
  else
    item.formula = nested(draw, over, dimensions, () => formulaText(draw, shapes, index, dimensions, loops && chance(draw, 6))) as Formulas;
  if (chance(draw, 30)) item.opening = openingOf(draw, over, dimensions);
  if (chance(draw, 50))
    item.total = one(draw, ['sum', 'mean', 'last', 'first', 'max', 'min', 'none', ...(input ? [] : (['formula'] as const))]);
  if (chance(draw, 20)) item.memberTotal = one(draw, ['sum', 'mean', 'max', 'none', ...(input ? [] : (['formula'] as const))]);
  if (chance(draw, 15)) item.totalFormula = formulaText(draw, shapes, index, dimensions);
  if (!input) {
    const overrides = list(draw, 2, () => ({ at: atOf(draw, over, dimensions, true), month: monthText(draw), value: whole(draw, -9, 9) }));
    if (overrides.length > 0 && chance(draw, 50)) item.overrides = overrides;
  }
  return item;
}

export function randomChange(draw: Draw, items: readonly Item[], dimensions: readonly Dimension[]): Change {
  const item = one(draw, items);
  const index = items.indexOf(item);
  const over = item.over ?? [];
  if (chance(draw, 15)) return { item: item.id, formula: formulaText(draw, items, index, dimensions) };
  if (chance(draw, 15)) return { item: item.id, opening: openingOf(draw, over, dimensions) };
  const [from = '', to = ''] = [monthText(draw), monthText(draw)].sort();
  const place = {
    ...(chance(draw, 50) ? { at: atOf(draw, over, dimensions, false) } : {}),
    ...(chance(draw, 40) ? { from } : {}),
    ...(chance(draw, 40) ? { to } : {}),
  };
  const change = { item: item.id, ...place };
  switch (whole(draw, 0, 3)) {
    case 0:
      return { ...change, set: chance(draw, 25) ? formulaText(draw, items, index, dimensions) : whole(draw, -3, 9) };
    case 1:
      return { ...change, multiply: whole(draw, 0, 6) / 2 };
    default:
      return { ...change, add: whole(draw, -3, 3) };
  }
}

export function randomScenario(draw: Draw, id: string, items: readonly Item[], dimensions: readonly Dimension[]): Scenario {
  return { id, changes: list(draw, 4, () => randomChange(draw, items, dimensions)) };
}

export function randomTarget(draw: Draw, id: string, items: readonly Item[], dimensions: readonly Dimension[]): Target {
  const item = one(draw, items);
  const bound = () => one(draw, [whole(draw, 0, 40), [1, 2, 3], 'month_of_year() + 3', `sum(${one(draw, items).id}) * 2`]);
  return {
    id,
    item: item.id,
    at: atOf(draw, item.over ?? [], dimensions, false),
    per: one(draw, ['month', 'quarter', 'year', 'timeline'] as const),
    min: bound(),
    ...(chance(draw, 30) ? { max: bound() } : {}),
  };
}

/** The shape of an item to come: what it is over. */
export function randomShape(draw: Draw, id: string): Shape {
  const over = one(draw, [[], [], ['d'], ['d'], ['e'], ['d', 'e'], ['e', 'd']]);
  return over.length > 0 ? { id, over } : { id };
}

/** A plan of up to eight items over two dimensions and five months across a new year, with two scenarios and targets. `loops`: circular ones too. */
export function randomPlan(draw: Draw, loops = false): Plan {
  const dimensions = dimensionsOf(draw);
  const shapes = Array.from({ length: whole(draw, 2, 8) }, (_, i) => randomShape(draw, `i${i}`));
  const items = shapes.map((_, index) => randomItem(draw, shapes, index, dimensions, loops));
  return {
    suanpan: 1,
    timeline: { start: `${START.year}-${START.month}`, months: MONTHS },
    dimensions,
    items,
    scenarios: ['s', 't'].map((id) => randomScenario(draw, id, items, dimensions)),
    targets: list(draw, 2, () => 0).map((_, i) => randomTarget(draw, `g${i}`, items, dimensions)),
  };
}
