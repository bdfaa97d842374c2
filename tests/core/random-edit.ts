import type { Item, Plan } from '../../src/core/index.ts';
import { chance, one, randomChange, randomItem, randomScenario, randomShape, randomTarget, whole, type Draw } from './random-plan.ts';

/** A list with one entry taken out, made anew or added. */
function withOne<T extends { id: string }>(draw: Draw, all: readonly T[], make: (id: string) => T): T[] {
  const at = whole(draw, 0, all.length);
  const id = all[at]?.id ?? `new${all.length}`;
  if (all.some((each, index) => index !== at && each.id === id)) return [...all];
  const made = chance(draw, 70) ? [make(id)] : [];
  return [...all.slice(0, at), ...made, ...all.slice(at + 1)];
}

/** The item with one part taken from another of the same shape; as it was where the two do not go together. */
function withPart(item: Item, other: Item, part: 'rule' | 'overrides' | 'opening' | 'total' | 'memberTotal' | 'totalFormula'): Item {
  const edited = { ...item };
  if (part === 'rule') {
    const needsFormula = item.overrides !== undefined || item.total === 'formula' || item.memberTotal === 'formula';
    if (other.formula === undefined && needsFormula) return item;
    delete edited.values;
    delete edited.formula;
    if (other.values !== undefined) edited.values = other.values;
    if (other.formula !== undefined) edited.formula = other.formula;
    return edited;
  }
  delete edited[part];
  const found = other[part];
  const needsFormula = part === 'overrides' || found === 'formula';
  return found === undefined || (needsFormula && item.formula === undefined) ? edited : { ...edited, [part]: found };
}

function editItem(draw: Draw, plan: Plan): Plan {
  const { items } = plan;
  const item = one(draw, items);
  const index = items.indexOf(item);
  const other = randomItem(draw, items, index, plan.dimensions ?? [], true);
  const part = one(draw, ['rule', 'rule', 'rule', 'overrides', 'opening', 'total', 'memberTotal', 'totalFormula'] as const);
  const edited = chance(draw, 20) ? other : withPart(item, other, part);
  return { ...plan, items: items.map((each) => (each === item ? edited : each)) };
}

function editScenario(draw: Draw, plan: Plan): Plan {
  const { scenarios = [], items, dimensions = [] } = plan;
  const scenario = one(draw, scenarios);
  const { changes } = scenario;
  const at = whole(draw, 0, changes.length);
  const made = chance(draw, 60) ? [randomChange(draw, items, dimensions)] : [];
  const edited = { ...scenario, changes: [...changes.slice(0, at), ...made, ...changes.slice(at + whole(draw, 0, 1))] };
  return { ...plan, scenarios: scenarios.map((each) => (each === scenario ? edited : each)) };
}

function addItem(draw: Draw, plan: Plan): Plan {
  const { items } = plan;
  const id = `j${items.length}`;
  if (items.some((item) => item.id === id)) return plan;
  const shapes = [...items, randomShape(draw, id)];
  return { ...plan, items: [...items, randomItem(draw, shapes, items.length, plan.dimensions ?? [])] };
}

function removeItem(draw: Draw, plan: Plan): Plan {
  const removed = one(draw, plan.items);
  return plan.items.length === 1 ? plan : { ...plan, items: plan.items.filter((item) => item !== removed) };
}

/** A plan with one thing changed; all else keeps its identity, as an edit in the page leaves it. */
export function randomEdit(draw: Draw, plan: Plan): Plan {
  const { items, dimensions = [], targets = [], scenarios = [] } = plan;
  switch (whole(draw, 0, 11)) {
    case 0:
      return addItem(draw, plan);
    case 1:
      return removeItem(draw, plan);
    case 2:
      return { ...plan, targets: withOne(draw, targets, (id) => randomTarget(draw, id, items, dimensions)) };
    case 3:
      return { ...plan, scenarios: withOne(draw, scenarios, (id) => randomScenario(draw, id, items, dimensions)) };
    case 4:
    case 5:
      return scenarios.length > 0 ? editScenario(draw, plan) : plan;
    default:
      return editItem(draw, plan);
  }
}
