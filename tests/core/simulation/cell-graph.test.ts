import { expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/index.ts';
import { cellGraph } from '../../../src/core/simulation/cell-graph.ts';
import { Model } from '../../../src/core/simulation/model.ts';
import { documentOf } from '../plans.ts';

/** Vertices and edges among the cells of a stock that follows sums over all its members, this month's and the last. */
function sizeOfGraph(members: number): { vertices: number; edges: number } {
  const { plan, problems } = parsePlan(
    documentOf({
      dimensions: [{ id: 'product', members: Array.from({ length: members }, (_, index) => ({ id: `p${index}` })) }],
      items: [
        { id: 'stock', over: ['product'], opening: 100, formula: 'prev(stock) + bought - sold' },
        { id: 'sold', over: ['product'], formula: 'min(prev(stock), 10 + prev(share) * 5 + prev(sum(share)))' },
        { id: 'bought', over: ['product'], formula: 'max(0, 50 - prev(stock)) * sum(sold)' },
        { id: 'share', over: ['product'], formula: 'sold / sum(sold)' },
      ],
    }),
  );
  if (!plan) throw new Error(JSON.stringify(problems));
  const model = new Model(plan, null);
  expect(model.problems).toEqual([]);
  const { vertices, edges } = cellGraph([0, 1, 2, 3], model.items, model.space);
  return { vertices: vertices.length, edges: edges.reduce((sum, { later }) => sum + later.size, 0) };
}

it('grows with the number of members, not with its square', () => {
  // A member has four cells. stock reads 3 of them, sold 3 (one a hub), bought 2 (a hub), share 2 (a hub); each of the 2 hubs reads every member.
  expect(sizeOfGraph(10)).toEqual({ vertices: 42, edges: 120 });
  expect(sizeOfGraph(400)).toEqual({ vertices: 1602, edges: 4800 });
});
