import type { Template } from '../template.ts';

/** A new shop through its five stages: when it pays back. */
export const newShop: Template = {
  id: 'new_shop',
  version: 1,
  name: { zh: '新店(24 个月，何时回本)', en: 'New shop (24 months to pay back)' },
  load: async () => (await import('./plan.ts')).plan,
};
