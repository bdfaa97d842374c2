import fc from 'fast-check';
import type { Cell, Dimension, Formulas, Item, Plan, Values } from '../../../../src/core/plan/plan.ts';

export const CHANNELS = ['ztc', 'tbk', 'live'];
export const PRODUCTS = ['cup', 'pot'];
const DIMENSIONS: Dimension[] = [
  { id: 'channel', members: CHANNELS.map((id) => ({ id })) },
  { id: 'product', members: PRODUCTS.map((id) => ({ id })) },
];

/** Every choice of members over the dimensions. */
export function placesOver(over: readonly string[]): string[][] {
  return over.reduce<string[][]>(
    (places, id) => {
      const members = DIMENSIONS.find((dimension) => dimension.id === id)?.members ?? [];
      return places.flatMap((place) => members.map((member) => [...place, member.id]));
    },
    [[]],
  );
}

export const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom('pert(1, 2, 3)', 'spend * 2', '7'),
  fc.constant(null),
);

/** An object from member or `*` to what stands for the rest of the dimensions; now and then one leaf for all. */
function nested<Leaf>(over: readonly string[], leaf: fc.Arbitrary<Leaf>, complete: boolean): fc.Arbitrary<unknown> {
  const [dimension, ...rest] = over;
  if (dimension === undefined) return leaf;
  const inner = nested(rest, leaf, complete);
  const members = DIMENSIONS.find((candidate) => candidate.id === dimension)?.members.map((member) => member.id) ?? [];
  const keys = Object.fromEntries(['*', ...members].map((key) => [key, inner]));
  return fc.oneof(leaf, fc.record(keys, { requiredKeys: complete ? ['*'] : [] }));
}

const overs = fc.constantFrom<string[][]>([], ['channel'], ['product'], ['channel', 'product'], ['product', 'channel']);

/** Inputs in every shape the plan file allows. */
const inputs = overs.chain((over) => {
  const rows = fc.oneof(cells, fc.array(cells, { minLength: 1, maxLength: 8 }));
  return nested(over, rows, false).map((values): Item => ({ id: 'spend', over, values: values as Values }));
});
const formulaItems = overs.chain((over) =>
  nested(over, fc.constantFrom('spend * 2', '1 + 1', 'prev(sales)'), true).map((formula): Item => ({
    id: 'sales',
    over,
    formula: formula as Formulas,
    overrides: [],
  })),
);

/** Plans with one input `spend`, one formula item `sales` and a scenario `push` that changes both. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({ input: inputs, formula: formulaItems, months: fc.integer({ min: 1, max: 6 }) })
  .map(({ input, formula, months }): Plan => ({
    suanpan: 1,
    timeline: { start: '2026-11', months },
    dimensions: DIMENSIONS,
    items: [{ id: 'rest', values: 5 }, input, formula],
    scenarios: [
      {
        id: 'push',
        name: 'Push',
        changes: [
          { item: 'spend', multiply: 2 },
          { item: 'sales', from: '2026-11', to: '2026-11', add: 1 },
        ],
      },
    ],
  }));
