import type { Formulas, Item, Plan, Values } from '../../core/index.ts';

const NAME = /[a-z][a-z0-9_]*/gi;

function* texts(part: Values | Formulas | undefined): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (Array.isArray(part)) for (const cell of part) yield* texts(cell);
  else if (part !== null && typeof part === 'object') for (const inner of Object.values(part)) yield* texts(inner);
}

/** Items that an item's formulas name, its cells' formulas and the scenario's included. Stored formulas name items by id. */
function namedBy(item: Item, plan: Plan, scenario: string | null): Set<string> {
  const named = new Set<string>();
  const read = (text: string | undefined) => {
    for (const [name] of text?.matchAll(NAME) ?? []) named.add(name);
  };
  for (const text of texts(item.formula)) read(text);
  for (const text of texts(item.values)) read(text);
  read(item.totalFormula);
  for (const change of plan.scenarios?.find((candidate) => candidate.id === scenario)?.changes ?? []) {
    if (change.item !== item.id) continue;
    for (const text of texts(change.formula)) read(text);
    if (typeof change.set === 'string') read(change.set);
  }
  return named;
}

/** Ids of the items that can move a result, directly or through others, nearest first. The result itself is not among them. */
export function influencesOf(plan: Plan, scenario: string | null, result: string): string[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const reached = new Set([result]);
  // A set is walked in the order of its additions, those made on the way included: breadth first.
  for (const id of reached) {
    const item = items.get(id);
    if (!item) continue;
    for (const name of namedBy(item, plan, scenario)) if (items.has(name)) reached.add(name);
  }
  reached.delete(result);
  return [...reached];
}

/** Ids of the items that a driver can move, directly or through others, nearest first. The driver itself is not among them. */
export function dependentsOf(plan: Plan, scenario: string | null, driver: string): string[] {
  const named = plan.items.map((item) => [item.id, namedBy(item, plan, scenario)] as const);
  const reached = new Set([driver]);
  for (const id of reached) for (const [item, names] of named) if (names.has(id)) reached.add(item);
  reached.delete(driver);
  return [...reached];
}
