import type { PlanEvent } from '../../core/index.ts';

/** The effect on a campaign's days that makes a month `ratio` times a plain one, where it covers `covered` of the month's `days`. */
const onItsDays = (ratio: number, covered: number, days: number): number => 1 + ((ratio - 1) * days) / covered;

/** What a campaign makes of the calendar's items, from what they are in its month and in a plain one. */
const effects = (covered: number, days: number, ratios: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(ratios).map(([item, ratio]) => [item, onItsDays(ratio, covered, days)]));

/**
 * The year's campaigns as planned; the platform announces the exact days. What they do stands in the calendar's items. Each campaign's
 * effects are what its month has over a plain one: conversion, price and click price 1, refunds 10%; visitors as in the months around it
 * (November 0.95, June, March and February 0.85), where these show it. Lifts by day are examples; Double 11's make its last day the 22% of
 * the month that `peak_day_share` says.
 */
export const events: PlanEvent[] = [
  {
    id: 'new_year_goods',
    name: { zh: '年货节', en: 'New Year goods festival' },
    from: '2026-01-12',
    to: '2026-01-31',
    kind: 'campaign',
    lift: [1.8, 1.5, 1.4, 1.3, 1],
    effects: effects(20, 31, { cvr_factor: 1.1, price_factor: 0.96, cpc_factor: 1.08 }),
  },
  {
    id: 'spring_festival',
    name: { zh: '春节', en: 'Spring Festival' },
    note: { zh: '快递停运，发货顺延，提前在页面公告。', en: 'Couriers rest: parcels wait, and the shop says so on its pages.' },
    from: '2026-02-15',
    to: '2026-02-23',
    kind: 'holiday',
    lift: 0.27,
    effects: effects(9, 28, { uv_index: 0.65 / 0.85 }),
  },
  {
    id: 'd38',
    name: { zh: '38节', en: '8 March festival' },
    from: '2026-03-01',
    to: '2026-03-08',
    kind: 'campaign',
    lift: [1.8, 1.4, 1.2, 1.2, 1.2, 1.3, 1.8, 3.4],
    after: { days: 4, lift: 0.85 },
    effects: effects(8, 31, { uv_index: 0.99 / 0.85, cvr_factor: 1.1, price_factor: 0.96, cpc_factor: 1.08 }),
  },
  {
    id: 'd618',
    name: { zh: '618', en: '618' },
    from: '2026-05-31',
    to: '2026-06-20',
    kind: 'campaign',
    lift: [2.5, 4, 2.5, 1.8, 1.4, 1.2, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.2, 1.3, 1.8, 2, 2.2, 3, 5, 2, 1.5],
    after: { days: 6, lift: 0.75 },
    effects: effects(20, 30, { uv_index: 1.13 / 0.85, cvr_factor: 1.25, price_factor: 0.92, cpc_factor: 1.2, refund_rate: 1.3 }),
  },
  {
    id: 'd11_presale',
    name: { zh: '双11预售', en: 'Double 11 pre-sale' },
    note: {
      zh: '定金膨胀，尾款 11 月付；备货最晚 10 月底到仓。',
      en: 'Customers pay deposits and the balance in November; the stock must be in by the end of October.',
    },
    from: '2026-10-14',
    to: '2026-10-31',
    kind: 'campaign',
    lift: 0.85,
  },
  {
    id: 'd11',
    name: { zh: '双11', en: 'Double 11' },
    note: {
      zh: '挪到别的月份后，「大促日占全月」和「大促日开关」也要在那个月改。',
      en: 'Moved to another month, “Campaign day’s share” and the campaign day switch have to be set there too.',
    },
    from: '2026-11-01',
    to: '2026-11-11',
    kind: 'campaign',
    lift: [5, 2.6, 2, 1.6, 1.3, 1.1, 1.1, 1.1, 1.4, 3, 10.5],
    after: { days: 7, lift: 0.7 },
    effects: effects(11, 30, { uv_index: 1.51 / 0.95, cvr_factor: 1.4, price_factor: 0.9, cpc_factor: 1.3, refund_rate: 1.3 }),
  },
  {
    id: 'd12',
    name: { zh: '双12', en: 'Double 12' },
    from: '2026-12-08',
    to: '2026-12-12',
    kind: 'campaign',
    lift: [1.3, 1.2, 1.3, 1.8, 3.8],
    after: { days: 4, lift: 0.85 },
    effects: effects(5, 31, { cvr_factor: 1.12, price_factor: 0.95, cpc_factor: 1.1 }),
  },
];
