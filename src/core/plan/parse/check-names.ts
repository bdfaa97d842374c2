import type { Item, Plan } from '../plan.ts';
import { isReservedWord } from '../reserved-words.ts';
import { badValue } from './read-scalars.ts';
import { within, type Reading } from './reading.ts';

/** What the ids of a plan stand for. */
export interface Names {
  /** Member ids by dimension. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly items: ReadonlyMap<string, Item>;
}

interface Identified {
  id: string;
}

/** The entries whose id is the first of its kind; the later ones are reported and left out. */
function firstOfEach<T extends Identified>(list: T[], seen: Map<string, string>, reading: Reading): T[] {
  return list.filter((entry) => {
    const spot = reading.spotOf(entry);
    const first = seen.get(entry.id);
    if (first === undefined) seen.set(entry.id, spot.path);
    else reading.report(within(spot, 'id'), { kind: 'duplicate-id', id: entry.id, places: [first, spot.path] });
    return first === undefined;
  });
}

function notReserved<T extends Identified>(list: T[], reading: Reading): T[] {
  return list.filter((entry) => {
    const reserved = isReservedWord(entry.id);
    if (reserved) reading.report(within(reading.spotOf(entry), 'id'), badValue('reserved-id', entry.id));
    return !reserved;
  });
}

/** Leaves the entries with ids that can stand: items, dimensions and members share one space, every other list has its own. */
export function checkNames(plan: Plan, reading: Reading): Names {
  const formulaNames = new Map<string, string>();
  const usable = <T extends Identified>(list: T[]) => firstOfEach(notReserved(list, reading), formulaNames, reading);
  if (plan.dimensions) {
    plan.dimensions = usable(plan.dimensions);
    for (const dimension of plan.dimensions) dimension.members = usable(dimension.members);
  }
  plan.items = usable(plan.items);

  if (plan.sections) plan.sections = firstOfEach(plan.sections, new Map(), reading);
  if (plan.targets) plan.targets = firstOfEach(plan.targets, new Map(), reading);
  if (plan.scenarios) plan.scenarios = firstOfEach(plan.scenarios, new Map(), reading);
  if (plan.events) plan.events = firstOfEach(plan.events, new Map(), reading);

  return {
    members: new Map(plan.dimensions?.map(({ id, members }) => [id, new Set(members.map((member) => member.id))])),
    items: new Map(plan.items.map((item) => [item.id, item])),
  };
}
