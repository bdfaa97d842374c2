import { textIn, type Item, type Language, type Plan } from '../../core/index.ts';
import { membersAt } from '../grid/cell-content.ts';

export function findItem(plan: Plan, id: string): Item | undefined {
  return plan.items.find((item) => item.id === id);
}

export function itemName(plan: Plan, id: string, language: Language): string {
  return textIn(findItem(plan, id)?.name, language, id);
}

/** A dimension's or member's name by id. */
export function partName(plan: Plan, id: string, language: Language): string {
  for (const dimension of plan.dimensions ?? []) {
    if (dimension.id === id) return textIn(dimension.name, language, id);
    const member = dimension.members.find((candidate) => candidate.id === id);
    if (member) return textIn(member.name, language, id);
  }
  return id;
}

/** Names of the members of a place that is not added up: 直通车 · 店长; empty for the item itself. */
export function placeName(plan: Plan, item: Item, place: number, language: Language): string {
  return membersAt(plan, item, place)
    .filter((member) => member !== null)
    .map((member) => partName(plan, member, language))
    .join(' · ');
}

/** Names of the dimensions that a place adds up: 渠道; empty for single members. */
export function addedUp(plan: Plan, item: Item, place: number, language: Language): string {
  const members = membersAt(plan, item, place);
  return (item.over ?? [])
    .filter((_, d) => members[d] === null)
    .map((id) => partName(plan, id, language))
    .join(language === 'zh' ? '、' : ', ');
}

/** 投放 · 直通车. */
export function cellName(plan: Plan, id: string, place: number, language: Language): string {
  const item = findItem(plan, id);
  if (!item) return id;
  return [textIn(item.name, language, id), placeName(plan, item, place, language)].filter((part) => part !== '').join(' · ');
}
