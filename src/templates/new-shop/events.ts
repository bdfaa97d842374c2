import type { PlanEvent } from '../../core/index.ts';

/** The first four weeks, the trial, and the year's two great campaigns; what campaigns bring stands in the season. */
export const events: PlanEvent[] = [
  { id: 'week_1', name: { zh: '第一周：店铺装修', en: 'Week 1: shop design' }, from: '2026-03-02', to: '2026-03-08', kind: 'milestone' },
  { id: 'week_2', name: { zh: '第二周：推广起量', en: 'Week 2: promotion' }, from: '2026-03-09', to: '2026-03-15', kind: 'milestone' },
  { id: 'week_3', name: { zh: '第三周：直播开播', en: 'Week 3: live streaming' }, from: '2026-03-16', to: '2026-03-22', kind: 'milestone' },
  { id: 'week_4', name: { zh: '第四周：客服团队', en: 'Week 4: service team' }, from: '2026-03-23', to: '2026-03-29', kind: 'milestone' },
  {
    id: 'trial',
    name: { zh: '试运营', en: 'Trial run' },
    note: { zh: '开张后 3 个月；新招的人满一个月考核。', en: 'Three months from the opening; recruits are judged after one.' },
    from: '2026-03-01',
    to: '2026-05-31',
    kind: 'milestone',
  },
  { id: 'd618_2026', name: { zh: '2026 年 618', en: '618 of 2026' }, from: '2026-05-31', to: '2026-06-20', kind: 'campaign' },
  { id: 'd11_2026', name: { zh: '2026 年双11', en: 'Double 11 of 2026' }, from: '2026-10-14', to: '2026-11-11', kind: 'campaign' },
  { id: 'd618_2027', name: { zh: '2027 年 618', en: '618 of 2027' }, from: '2027-05-31', to: '2027-06-20', kind: 'campaign' },
  {
    id: 'distribution_starts',
    name: { zh: '开分销', en: 'Distribution starts' },
    from: '2027-07-01',
    to: '2027-07-31',
    kind: 'milestone',
  },
  { id: 'd11_2027', name: { zh: '2027 年双11', en: 'Double 11 of 2027' }, from: '2027-10-14', to: '2027-11-11', kind: 'campaign' },
];
