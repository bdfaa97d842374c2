import type { Plan } from '../core/index.ts';
import type { Template } from './template.ts';

const plan: Plan = {
  suanpan: 1,
  name: { zh: '空白计划', en: 'Empty plan' },
  currency: 'CNY',
  timeline: { start: '2026-01', months: 12 },
  sections: [{ id: 'main', name: { zh: '指标', en: 'Line items' } }],
  items: [],
};

/** Twelve months and nothing in them. */
export const empty = {
  id: 'empty',
  version: 1,
  name: { zh: '空白计划', en: 'Empty plan' },
  load: () => plan,
} satisfies Template;
