import type { PlanEvent } from '../../core/index.ts';

/** The year's campaigns as planned; the platform announces the exact days. What they do stands in the calendar's items. */
export const events: PlanEvent[] = [
  { id: 'new_year_goods', name: { zh: '年货节', en: 'New Year goods festival' }, from: '2026-01-12', to: '2026-01-31', kind: 'campaign' },
  {
    id: 'spring_festival',
    name: { zh: '春节', en: 'Spring Festival' },
    note: { zh: '快递停运，发货顺延，提前在页面公告。', en: 'Couriers rest: parcels wait, and the shop says so on its pages.' },
    from: '2026-02-15',
    to: '2026-02-23',
    kind: 'holiday',
  },
  { id: 'd38', name: { zh: '38节', en: '8 March festival' }, from: '2026-03-01', to: '2026-03-08', kind: 'campaign' },
  { id: 'd618', name: { zh: '618', en: '618' }, from: '2026-05-31', to: '2026-06-20', kind: 'campaign' },
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
  },
  { id: 'd11', name: { zh: '双11', en: 'Double 11' }, from: '2026-11-01', to: '2026-11-11', kind: 'campaign' },
  { id: 'd12', name: { zh: '双12', en: 'Double 12' }, from: '2026-12-08', to: '2026-12-12', kind: 'campaign' },
];
