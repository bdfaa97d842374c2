import { textIn, type CampaignEffect, type CampaignQuestion } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import { measureOf } from '../names.ts';
import { shortText } from '../number-text.ts';
import { itemOfRole, type Role } from '../roles.ts';

const ROLES: readonly Role[] = ['gmv', 'profit', 'promotion'];

const words = {
  zh: {
    one: (name: string, from: string, to: string, more: string) => `${name} ${from} → ${to}(${more})`,
    all: (event: string, parts: string) => `没有${event} → 有${event}：${parts}。`,
    none: (event: string) => `${event}对今年的支付金额、利润、推广费没有影响。`,
    join: '；',
  },
  en: {
    one: (name: string, from: string, to: string, more: string) => `${name} ${from} → ${to} (${more})`,
    all: (event: string, parts: string) => `Without ${event} → with it: ${parts}.`,
    none: (event: string) => `${event} does nothing to this year’s sales, profit and promotion.`,
    join: '; ',
  },
};

/** The items that say what a campaign is worth: sales, profit, promotion, as far as the plan has them. */
function worthItems(input: Pick<ChartInput, 'plan'>) {
  return ROLES.flatMap((role) => itemOfRole(input.plan, role) ?? []);
}

/** What to ask about a year's campaigns; null in a plan without items that say what they are worth. */
export function campaignQuestion(input: Pick<ChartInput, 'plan'>, period: string): CampaignQuestion | null {
  const items = worthItems(input).map(({ id }) => id);
  return items.length > 0 ? { items, period } : null;
}

/** One sentence: what a period comes to without a campaign, with it, and the difference. */
export function campaignLine(input: Pick<ChartInput, 'plan' | 'language'>, effect: CampaignEffect): string {
  const { plan, language } = input;
  const say = words[language];
  const event = textIn(plan.events?.find(({ id }) => id === effect.event)?.name, language, effect.event);
  const parts = worthItems(input).flatMap((item, index) => {
    const [without = NaN, standing = NaN] = [effect.without[index], effect.with[index]];
    if (!Number.isFinite(without) || !Number.isFinite(standing)) return [];
    const measure = measureOf(item, language);
    const text = (value: number) => shortText(value, measure, language);
    const more = standing - without;
    // Dust of the arithmetic is no difference.
    if (Math.abs(more) <= 1e-9 * Math.max(Math.abs(standing), Math.abs(without))) return [];
    return [say.one(measure.name, text(without), text(standing), (more > 0 ? '+' : '') + text(more))];
  });
  return parts.length > 0 ? say.all(event, parts.join(say.join)) : say.none(event);
}
