import type { PlanEvent } from '../../core/index.ts';

/** What campaigns bring and cost stands in the seasons. */
export const events: PlanEvent[] = [
  {
    id: 'black_friday',
    name: { zh: '黑五网一', en: 'Black Friday to Cyber Monday' },
    from: '2026-11-27',
    to: '2026-11-30',
    kind: 'campaign',
  },
  {
    id: 'last_post',
    name: { zh: '圣诞前最后发货', en: 'Last parcels before Christmas' },
    from: '2026-12-14',
    to: '2026-12-20',
    kind: 'milestone',
  },
];
