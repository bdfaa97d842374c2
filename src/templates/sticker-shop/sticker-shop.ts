import type { Template } from '../template.ts';

/** A sticker shop of 74 people: what it must sell to break even. */
export const stickerShop: Template = {
  id: 'sticker_shop',
  version: 1,
  name: { zh: '贴纸店(74 人，保本要卖多少)', en: 'Sticker shop (74 people: break-even sales)' },
  load: async () => (await import('./plan.ts')).plan,
};
