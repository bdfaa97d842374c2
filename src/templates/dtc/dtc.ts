import type { Template } from '../template.ts';

/** A web shop of one's own that sells straight to its customers, in US dollars: what a new customer may cost. */
export const dtc: Template = {
  id: 'dtc',
  version: 1,
  name: { zh: '独立站(美元，新客最多花多少)', en: 'Web shop (USD: what a customer may cost)' },
  load: async () => (await import('./plan.ts')).plan,
};
