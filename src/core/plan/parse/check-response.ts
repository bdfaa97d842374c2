import type { Plan } from '../plan.ts';
import { canRespond, responseItemsOf } from '../response.ts';
import type { Names } from './check-names.ts';
import { isWhole, reportUnknown } from './check-references.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading } from './reading.ts';

/** Leaves of the response the parts that can be played. Without its dimension of channels no part could be checked: it goes whole. */
export function checkResponse(plan: Plan, names: Names, reading: Reading): void {
  const { response } = plan;
  if (!response) return;
  const spot = reading.spotOf(response);
  const { channel } = response;
  if (!names.members.has(channel)) {
    reportUnknown(within(spot, 'channel'), channel, 'dimension', names.members.keys());
    delete plan.response;
    return;
  }
  for (const [part, id] of responseItemsOf(response)) {
    const here = within(spot, part);
    const item = names.items.get(id);
    if (!item) reportUnknown(here, id, 'item', names.items.keys());
    else if (canRespond(item, response)) continue;
    else if (isWhole(item, reading)) reading.report(here, badValue(item.over?.includes(channel) ? 'over-at-most' : 'over', id, channel));
    delete response[part];
  }
}
