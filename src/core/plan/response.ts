import type { Item, ResponseParts } from './plan.ts';

/** The parts of the response that are items. */
type ResponseItem = Exclude<keyof ResponseParts, 'channel'>;
const responseItems: readonly ResponseItem[] = ['saturation', 'spend', 'planned', 'visitors'];

/** Whether an item can play a part: it stands over the channels and nothing else. */
export function canRespond(item: Item, { channel }: ResponseParts): boolean {
  return item.over?.length === 1 && item.over[0] === channel;
}

/** The parts that are items, with the item's id. */
export function responseItemsOf(response: ResponseParts): [ResponseItem, string][] {
  return responseItems.flatMap((part): [ResponseItem, string][] => {
    const id = response[part];
    return id === undefined ? [] : [[part, id]];
  });
}
