import { createVocabulary } from '../../formula/vocabulary.ts';
import type { Block, BlockNeed } from '../block.ts';
import type { Item, Plan } from '../plan.ts';
import { combinationOf } from './combine-cells.ts';

/** What a block reads, and the item of the plan that it is; null: its stand-in. */
export interface BlockLink {
  need: BlockNeed;
  item: Item | null;
}

/** Blocks are written in yuan; their figures count as the plan's own currency. */
export function unitIn(plan: Plan, unit: string | undefined): string | undefined {
  return plan.currency === undefined ? unit : unit?.replace(/\bCNY\b/, plan.currency);
}

/** What may stand for what: money for money, a share for a share, a price for the same price, a number of anything for a number; no unit for all. */
function kindOf(unit: string | undefined, currency: string | undefined): string {
  if (unit === undefined || unit === '') return 'any';
  if (unit === '%' || unit.includes('/')) return unit;
  return unit === currency ? 'money' : 'count';
}

function fits(item: Item, { standIn }: BlockNeed, plan: Plan): boolean {
  const currency = unitIn(plan, 'CNY');
  const kind = kindOf(item.unit, currency);
  if (kind !== 'any' && kind !== kindOf(unitIn(plan, standIn.unit), currency)) return false;
  return (item.over ?? []).length === 0 || (combinationOf(standIn) === 'sum' && combinationOf(item) === 'sum');
}

/** Which items of the plan a block connects to, by name. */
export function blockLinks(plan: Plan, block: Block): BlockLink[] {
  const vocabulary = createVocabulary(plan);
  return block.needs.map((need) => {
    for (const word of need.words) {
      const meaning = vocabulary.item(word);
      const item = meaning && 'id' in meaning ? plan.items.find(({ id }) => id === meaning.id) : undefined;
      if (item && fits(item, need, plan)) return { need, item };
    }
    return { need, item: null };
  });
}
