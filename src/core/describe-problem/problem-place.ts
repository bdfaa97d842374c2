import type { Dimension, Language, Plan } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';
import type { Place } from '../problem.ts';

/** A name as the reader knows it, with the id behind it: `Spend (spend)`; only the id where there is no other name. */
export function namedId(name: string, id: string): string {
  return name === id ? id : `${name} (${id})`;
}

const inFile = { zh: (path: string) => `文件中 ${path}`, en: (path: string) => `in the file at ${path}` };
const everyMember = { zh: '全部成员', en: 'all members' };
const wholeTimeline = { zh: '整个时间轴', en: 'the whole timeline' };

/** The names of a plan in one language. */
export interface PlanWords {
  readonly item: (id: string) => string;
  readonly member: (id: string) => string;
  /** What a name in a formula stands for: item, member or dimension. */
  readonly any: (id: string) => string;
  /** The steps of a loop, the first again at the end. */
  readonly ring: (cycle: readonly { item: string; member?: string[] }[]) => string;
  /** Where a problem is; empty when nothing is known of it. */
  readonly place: (place: Place) => string;
}

/** `plan` is `null` when the file could not be read at all: ids then speak for themselves. */
export function wordsOf(plan: Plan | null, language: Language): PlanWords {
  const separator = language === 'zh' ? ' · ' : ', ';
  const dimensions: readonly Dimension[] = plan?.dimensions ?? [];
  const find = (id: string, list: readonly { id: string; name?: Dimension['name'] }[]) => {
    const found = list.find((entry) => entry.id === id);
    return found && namedId(textIn(found.name, language, id), id);
  };
  const item = (id: string) => find(id, plan?.items ?? []) ?? id;
  const member = (id: string) =>
    find(
      id,
      dimensions.flatMap((dimension) => dimension.members),
    ) ?? id;
  const any = (id: string) => find(id, plan?.items ?? []) ?? find(id, dimensions) ?? member(id);
  return {
    item,
    member,
    any,
    ring: (cycle) => {
      const steps = cycle.map((step) => [item(step.item), ...(step.member ?? []).map(member)].join(separator));
      return (steps[0] === steps.at(-1) && steps.length > 1 ? steps : [...steps, ...steps.slice(0, 1)]).join(' → ');
    },
    place: (place) => {
      const parts = [
        place.scenario === undefined ? undefined : (find(place.scenario, plan?.scenarios ?? []) ?? place.scenario),
        place.target === undefined ? undefined : (find(place.target, plan?.targets ?? []) ?? place.target),
        place.item === undefined ? undefined : item(place.item),
        ...(place.member ?? []).map((id) => (id === '*' ? everyMember[language] : member(id))),
        place.month,
        place.period === 'timeline' ? wholeTimeline[language] : place.period,
        place.path === undefined ? undefined : inFile[language](place.path),
      ].filter((part) => part !== undefined);
      return parts.join(separator);
    },
  };
}
