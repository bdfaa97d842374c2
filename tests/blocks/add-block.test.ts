import { describe, expect, test } from 'vitest';
import { allBlocks } from '../../src/blocks/all-blocks.ts';
import {
  addBlock,
  blockLinks,
  changePlan,
  createEngine,
  hasBlock,
  parsePlan,
  pictureOf,
  readPlanText,
  removeBlock,
  textIn,
  usersOfBlock,
  type Block,
  type Item,
  type Plan,
} from '../../src/core/index.ts';
import { planJson } from '../../src/formats/plan-json.ts';
import { templates } from '../../src/templates/index.ts';
import { readPlan } from '../templates/read-plan.ts';

function planOf(items: Item[], more: Partial<Plan> = {}): Plan {
  return { suanpan: 1, timeline: { start: '2026-01', months: 3 }, items, ...more };
}
const plans = await Promise.all(templates.map(async ({ id, load }) => [id, await load()] as const));
const tmall = plans.find(([id]) => id === 'tmall')?.[1] ?? planOf([]);
const added = (plan: Plan, block: Block) => changePlan(plan, (draft) => addBlock(draft, block)).plan;
const removed = (plan: Plan, id: string) => changePlan(plan, (draft) => removeBlock(draft, id)).plan;
const ids = (plan: Plan) => plan.items.map(({ id }) => id);
function blockNamed(id: string): Block {
  const block = allBlocks.find((one) => one.id === id);
  if (!block) throw new Error(`no block ${id}`);
  return block;
}

describe.each(allBlocks.map((block) => [block.id, block] as const))('block %s', (id, block) => {
  test.each(plans)('computes in %s, every month of it, and goes without a trace', (_, plan) => {
    const after = added(plan, block);
    expect(parsePlan(after)).toEqual({ plan: after, problems: [] });
    const own = new Set(after.items.filter((item) => item.block === id).map((item) => item.id));
    expect(own.size).toBeGreaterThanOrEqual(block.items.length);
    const { tables, problems, targets } = createEngine(after, null).result();
    expect(problems.filter(({ item }) => item === undefined || own.has(item))).toEqual([]);
    for (const item of own) {
      const { values = [], periods = 1, sizes = [] } = tables.get(item) ?? {};
      const rows = Array.from({ length: values.length / periods }, (_, place) =>
        values.slice(place * periods, place * periods + after.timeline.months),
      );
      // Every member has numbers; the total over them has none where rates are not added up.
      const members = sizes.reduce((count, size) => count * size, 1);
      expect(rows.filter((row) => row.every(Number.isFinite)).length, item).toBeGreaterThanOrEqual(members);
    }
    expect(targets).toHaveLength((plan.targets?.length ?? 0) + (block.targets?.length ?? 0));
    expect(readPlanText(planJson(after))).toEqual({ plan: after, problems: [] });
    expect(JSON.stringify(removed(after, id))).toBe(JSON.stringify(plan));
  });

  test('says all in both languages, and has a picture of its own', () => {
    const named = [
      block,
      block.section,
      ...block.items,
      ...(block.targets ?? []),
      ...(block.dimensions ?? []).flatMap((one) => [one, ...one.members]),
    ];
    for (const { name } of named) {
      expect(textIn(name, 'zh', '')).toMatch(/\p{Script=Han}/u);
      expect(textIn(name, 'en', '')).toMatch(/^\P{Script=Han}+$/u);
    }
    expect(textIn(block.question, 'zh', '')).toMatch(/？$/);
    expect(textIn(block.question, 'en', '')).toMatch(/\?$/);
    for (const { note, source } of block.items)
      for (const text of [note, source]) if (text !== undefined) expect(Object.keys(text)).toEqual(['zh', 'en']);
    expect(block.items.map((item) => item.id)).toContain(block.picture);
  });

  test('reads what the Tmall shop has and brings nothing of it', () => {
    expect(blockLinks(tmall, block).filter(({ item }) => item === null)).toEqual([]);
  });
});

describe('all blocks together', () => {
  test.each(plans)('stand in %s beside each other, share their stand-ins and leave it in any order', (_, plan) => {
    const all = allBlocks.reduce(added, plan);
    expect(parsePlan(all).problems).toEqual([]);
    expect(createEngine(all, null).result().problems).toEqual([]);
    // Names are unique: whoever types one finds one row.
    const names = [...all.items, ...(all.dimensions ?? [])].flatMap(({ name }) => textIn(name, 'zh', ''));
    expect(new Set(names).size).toBe(names.length);
    for (const order of [allBlocks, allBlocks.toReversed()]) {
      const left = order.reduce((rest, { id }) => {
        const after = removed(rest, id);
        expect(parsePlan(after).problems).toEqual([]);
        expect(createEngine(after, null).result().problems).toEqual([]);
        return after;
      }, all);
      expect(JSON.stringify(left)).toBe(JSON.stringify(plan));
    }
  });
});

describe('adding', () => {
  const cpt = blockNamed('cpt');

  test('connects by id before name, by names of either language, adding members up', () => {
    const plan = planOf(
      [
        { id: 'uv', name: '访客数', unit: 'visitor', over: ['channel'], values: { a: 30000, b: 10000 } },
        { id: 'deals', name: { zh: '成交', en: 'Orders' }, unit: 'order', values: 1000 },
        { id: 'gmv', name: '别的', unit: 'CNY', values: 100000 },
        { id: 'money', name: 'GMV', unit: 'CNY', values: 1 },
      ],
      { dimensions: [{ id: 'channel', members: [{ id: 'a' }, { id: 'b' }] }], sections: [{ id: 'main' }] },
    );
    expect(blockLinks(plan, cpt).map(({ item }) => item?.id ?? null)).toEqual(['uv', 'deals', 'gmv', null, null]);
    const after = added(plan, cpt);
    expect(ids(after)).toEqual(expect.arrayContaining(['gross_margin', 'refund_rate']));
    // 5,400 visitors × 70% of 1,000 / 40,000
    expect(readPlan(after).at('cpt_orders', '2026-01', 'cpt_focus')).toBeCloseTo(94.5, 9);
  });

  test('takes no rate that has members, no money for a number, and no share of another kind', () => {
    const plan = planOf(
      [
        { id: 'visitors', unit: 'CNY', values: 1 },
        { id: 'gross_margin', unit: '%', over: ['channel'], total: 'mean', values: 0.5 },
        { id: 'orders', unit: 'order', over: ['channel'], total: 'mean', values: 5 },
      ],
      { dimensions: [{ id: 'channel', members: [{ id: 'a' }] }] },
    );
    expect(blockLinks(plan, cpt).every(({ item }) => item === null)).toBe(true);
    const after = added(plan, cpt);
    expect(ids(after)).toEqual(expect.arrayContaining(['visitors_2', 'gross_margin_2', 'orders_2']));
    expect(createEngine(after, null).result().problems).toEqual([]);
    expect(readPlan(after).at('cpt_orders', '2026-01', 'cpt_focus')).toBeCloseTo(151.2, 9);
  });

  test('gives what is taken a number, in formulas, members and targets too', () => {
    const plan = planOf(
      [
        { id: 'cpt_cost', values: 1 },
        { id: 'cpt_roi', name: '广告位投产比', values: 1 },
        { id: 'cpt_focus', values: 2 },
      ],
      { sections: [{ id: 'cpt' }], targets: [{ id: 'cpt_roi', item: 'cpt_roi', per: 'month', min: 0 }] },
    );
    const after = added(plan, cpt);
    expect(parsePlan(after).problems).toEqual([]);
    const shop = readPlan(after);
    expect(shop.problems).toEqual([]);
    expect(shop.at('cpt_cost_2', '2026-01', 'cpt_focus_2')).toBe(6000);
    expect(shop.at('cpt_roi_2', '2026-01', 'cpt_focus_2')).toBeCloseTo(3.9375, 9);
    expect(after.items.find(({ id }) => id === 'cpt_roi_2')?.name).toEqual({ zh: '广告位投产比 2', en: 'ROI of the position' });
    expect(after.targets?.[1]).toMatchObject({ id: 'cpt_roi_2', item: 'cpt_roi_2' });
    expect(after.sections?.[1]).toMatchObject({ id: 'cpt_2', block: 'cpt' });
    expect(pictureOf(after, cpt)?.id).toBe('cpt_roi_2');
    expect(JSON.stringify(removed(after, 'cpt'))).toBe(JSON.stringify(plan));
  });

  test('counts money in the plan’s currency', () => {
    const plan = planOf([{ id: 'sales', unit: 'USD', values: 50000 }], { currency: 'USD' });
    expect(blockLinks(plan, cpt)[2]?.item?.id).toBe('sales');
    const after = added(plan, cpt);
    expect(after.items.find(({ id }) => id === 'cpt_price')?.unit).toBe('USD/day');
    expect(after.items.some(({ unit }) => unit?.includes('CNY'))).toBe(false);
  });

  test('happens once', () => {
    const once = added(tmall, cpt);
    expect(added(once, cpt)).toBe(once);
  });

  test('leaves the rows of a plan without sections under no heading', () => {
    const plan = planOf([{ id: 'a', values: 1 }]);
    const after = added(plan, cpt);
    expect(after.sections).toBeUndefined();
    expect(after.items.every(({ section }) => section === undefined)).toBe(true);
  });
});

describe('removing', () => {
  const cpt = blockNamed('cpt');

  test('says who else uses its rows, and leaves them', () => {
    const media: Item = { id: 'media', formula: 'sum(cpt_cost) * 2' };
    const slots: Item = { id: 'slots', over: ['cpt_position'], values: 1 };
    const plan: Plan = { ...added(tmall, cpt) };
    const used: Plan = {
      ...plan,
      items: [...plan.items, media, slots],
      targets: [...(plan.targets ?? []), { id: 'mine', item: 'cpt_cost', per: 'year', max: 1 }],
    };
    expect(usersOfBlock(used, 'cpt')).toEqual({ users: { items: ['media', 'slots'], targets: ['mine'], scenarios: [] }, over: ['slots'] });
    const after = removed(used, 'cpt');
    expect(hasBlock(after, 'cpt')).toBe(false);
    expect(after.items.slice(-2)).toEqual([media, { id: 'slots', values: 2 }]); // one each of two members, added up
    expect(after.targets?.map(({ id }) => id)).not.toContain('mine');
    expect(createEngine(after, null).result().problems).toMatchObject([{ kind: 'unknown-name', item: 'media' }]);
  });

  test('leaves a row that stands in its section to the section above', () => {
    const plan = added(tmall, cpt);
    const mine: Item = { id: 'mine', section: 'cpt', values: 1 };
    const after = removed({ ...plan, items: [...plan.items, mine] }, 'cpt');
    expect(after.items.at(-1)).toEqual({ id: 'mine', section: 'hiring', values: 1 });
  });

  test('hands an input over that another block reads', () => {
    const both = [cpt, blockNamed('quality_scores')].reduce(added, planOf([], { sections: [{ id: 'main' }] }));
    const after = removed(both, 'cpt');
    expect(after.items.filter(({ id }) => ['orders', 'gmv', 'refund_rate', 'visitors'].includes(id))).toMatchObject([
      { id: 'orders', block: 'quality_scores', section: 'quality_scores' },
      { id: 'gmv', block: 'quality_scores', section: 'quality_scores' },
      { id: 'refund_rate', block: 'quality_scores', section: 'quality_scores' },
    ]);
    expect(createEngine(after, null).result().problems).toEqual([]);
    expect(usersOfBlock(both, 'cpt').users.items).toEqual([]);
  });
});

test('what a plan file says of its block must be an id; else the row stays without it', () => {
  const { plan, problems } = parsePlan({
    suanpan: 1,
    timeline: { start: '2026-01', months: 1 },
    items: [{ id: 'a', block: 'Not an id', values: 1 }],
  });
  expect(plan?.items).toEqual([{ id: 'a', values: 1 }]);
  expect(problems).toMatchObject([{ kind: 'bad-value', item: 'a', path: 'items[0].block' }]);
});
