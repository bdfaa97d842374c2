import type { Item, Plan } from '../../src/core/index.ts';

/** A chain of `items` line items over `months`: every tenth an input, the others made of the three before them, with sums and lags. */
export function largePlan(items: number, months: number): Plan {
  const list: Item[] = [];
  for (let index = 0; index < items; index++) {
    const id = `item_${index}`;
    const back = (steps: number) => `item_${Math.max(0, index - steps)}`;
    if (index % 10 === 0) list.push({ id, values: Array.from({ length: months }, (_, month) => 1 + ((index + month) % 7)) });
    else if (index % 10 === 5) list.push({ id, formula: `prev(${id}) * 0.5 + ${back(1)}` });
    else list.push({ id, formula: `(${back(1)} + ${back(2)} * 0.3) / (1 + ${back(3)} / 10)` });
  }
  return { suanpan: 1, timeline: { start: '2026-01', months }, items: list };
}

/** One item over a dimension of `members`, and a few that follow it: cells × months is what counts. */
export function widePlan(members: number, months: number): Plan {
  return {
    suanpan: 1,
    timeline: { start: '2026-01', months },
    dimensions: [{ id: 'product', members: Array.from({ length: members }, (_, index) => ({ id: `p${index}` })) }],
    items: [
      { id: 'visitors', over: ['product'], values: { '*': 1000, p0: 1200 } },
      { id: 'conversion', over: ['product'], values: 0.03, total: 'formula', totalFormula: 'orders / visitors' },
      { id: 'orders', over: ['product'], formula: 'visitors * conversion' },
      { id: 'price', values: 150 },
      { id: 'sales', over: ['product'], formula: 'orders * price' },
      { id: 'share', over: ['product'], formula: 'sales / sum(sales)', total: 'none' },
    ],
  };
}

/** Inputs only: a block of numbers to paste over. */
export function inputsPlan(items: number, months: number): Plan {
  return {
    suanpan: 1,
    timeline: { start: '2026-01', months },
    items: Array.from({ length: items }, (_, index) => ({ id: `item_${index}`, values: index % 7 })),
  };
}
