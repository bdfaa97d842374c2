import { describe, expect, it } from 'vitest';
import { readPlanText } from '../../src/core/index.ts';
import { readPlan } from '../templates/read-plan.ts';
import { runPlan, shop } from './run-plan.ts';

const files = { 'shop.json': shop };

describe('plan blocks', () => {
  it('names each with its question', async () => {
    const { exit, out } = await runPlan(['blocks', '--lang', 'zh']);
    expect(exit).toBe(0);
    expect(out.split('\n')).toContain('price_floor\t活动价最低多少不亏？');
    expect((await runPlan(['blocks'])).out.split('\n').length).toBeGreaterThanOrEqual(7);
  });
});

describe('plan add', () => {
  it('prints the plan with the block, connected to what the file has', async () => {
    const { exit, out, words } = await runPlan(['add', 'shop.json', 'cpt'], files);
    expect(exit).toBe(0);
    expect(words).toBe(
      'Connects to: Visitors (visitors), orders (orders)\nNot in the plan, so they come along: GMV (gmv), Gross margin (gross_margin), Refund rate (refund_rate)',
    );
    const { plan, problems } = readPlanText(out);
    expect(problems).toEqual([]);
    if (!plan) throw new Error('no plan');
    // 5,400 visitors × 0.7 × the shop's rate of 50%
    expect(readPlan(plan).at('cpt_orders', '2026-02', 'cpt_focus')).toBeCloseTo(1890, 6);
  });

  it('writes it to a file, which has the block then', async () => {
    const { exit, out, words, written } = await runPlan(['add', 'tmall', 'member_tiers', '--to', 'mine.json', '--lang', 'zh']);
    expect([exit, out]).toEqual([0, '']);
    expect(words).toMatch(/^已写入 mine\.json\n接到：订单数 \(orders\)、支付金额 \(gmv\)/);
    const text = written.get('mine.json') ?? '';
    expect(await runPlan(['add', 'mine.json', 'member_tiers'], { 'mine.json': text })).toMatchObject({
      exit: 2,
      words: 'mine.json has the block "member_tiers" already.',
    });
  });

  it('knows no other block, and says so of a place it cannot write', async () => {
    expect(await runPlan(['add', 'tmall', 'member_tier'])).toMatchObject({
      exit: 2,
      words: 'There is no block "member_tier". Did you mean "member_tiers"?',
    });
    expect(await runPlan(['add', 'tmall', 'cpt', '--to', '/readonly/a.json'])).toMatchObject({
      exit: 2,
      words: '/readonly/a.json cannot be written.',
    });
  });
});
