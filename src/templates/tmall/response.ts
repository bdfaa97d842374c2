import type { ResponseParts } from '../../core/index.ts';

/** Which item plays which part in the shop's response to spend: what a curve fitted to its history reads and writes. */
export const response: ResponseParts = {
  channel: 'channel',
  saturation: 'saturation',
  spend: 'spend',
  planned: 'planned_spend',
  visitors: 'visitors',
};
