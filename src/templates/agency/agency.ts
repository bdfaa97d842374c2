import type { Template } from '../template.ts';

/** A shop that may be run by its own team or by an agency: from which sales on is which better, for both sides. */
export const agency: Template = {
  id: 'agency',
  version: 1,
  name: { zh: '自营还是代运营(5 种合同)', en: 'Own team or agency (five contracts)' },
  load: async () => (await import('./plan.ts')).plan,
};
