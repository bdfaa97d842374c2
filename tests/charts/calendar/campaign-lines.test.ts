import { expect, it } from 'vitest';
import { campaignLine, campaignQuestion } from '../../../src/charts/index.ts';
import type { Plan } from '../../../src/core/index.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 12 },
  items: [
    { id: 'gmv', name: { zh: '支付金额', en: 'GMV' }, unit: 'CNY', values: 1 },
    { id: 'profit', name: { zh: '利润', en: 'Profit' }, unit: 'CNY', values: 1 },
  ],
  events: [{ id: 'd11', name: { zh: '双11', en: 'Double 11' }, from: '2026-11-01', to: '2026-11-11', kind: 'campaign' }],
};

it('asks for what the plan has, and says what a campaign brings in one sentence', () => {
  expect(campaignQuestion({ plan }, '2026')).toEqual({ items: ['gmv', 'profit'], period: '2026' });
  expect(campaignQuestion({ plan: { ...plan, items: [] } }, '2026')).toBeNull();
  const effect = { event: 'd11', with: [2_440_000, -3000], without: [2_200_000, 5000] };
  expect(campaignLine({ plan, language: 'zh' }, effect)).toBe(
    '没有双11 → 有双11：支付金额 220万 → 244万(+24万)；利润 5,000 → −3,000(−8,000)。',
  );
  expect(campaignLine({ plan, language: 'en' }, effect)).toBe(
    'Without Double 11 → with it: GMV 2.2m → 2.44m (+240k); Profit 5,000 → −3,000 (−8,000).',
  );
  expect(campaignLine({ plan, language: 'en' }, { event: 'd11', with: [5, NaN], without: [5, 1] })).toBe(
    'Double 11 does nothing to this year’s sales, profit and promotion.',
  );
});
