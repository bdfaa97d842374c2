import { agency } from './agency/agency.ts';
import { dtc } from './dtc/dtc.ts';
import { empty } from './empty.ts';
import { newShop } from './new-shop/new-shop.ts';
import { stickerShop } from './sticker-shop/sticker-shop.ts';
import type { Template } from './template.ts';
import { tmall } from './tmall/tmall.ts';

export type { Template };

/** Every version ever released, in the order in which they are offered; of one id the oldest first. */
export const templates: readonly Template[] = [tmall, newShop, stickerShop, agency, dtc, empty];

/** The template of that id: the version asked for, or the newest; undefined when there is none. */
export function templateNamed(id: string, version?: number): Template | undefined {
  return templates.findLast((template) => template.id === id && (version === undefined || template.version === version));
}
