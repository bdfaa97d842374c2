import type { Item, Language, PlanEvent, Plan, Text } from '../../core/index.ts';
import { textIn } from '../../core/index.ts';

/** A campaign of the trade's year, to start from. */
export interface CampaignPreset {
  name: Text;
  /** Month and day; without them it begins on the 8th of the month that is shown. */
  from?: string;
  to?: string;
  /** Days of one without dates of its own. */
  days?: number;
  kind: PlanEvent['kind'];
  lift: NonNullable<PlanEvent['lift']>;
  after?: NonNullable<PlanEvent['after']>;
}

/** Lifts are examples, to be replaced by last year's days; dates are those the platform usually announces. */
export const presets: readonly CampaignPreset[] = [
  { name: { zh: '会员日', en: 'Member day' }, days: 3, kind: 'campaign', lift: 1.5 },
  { name: { zh: '年货节', en: 'New Year goods festival' }, from: '01-12', to: '01-31', kind: 'campaign', lift: [1.8, 1.5, 1.4, 1.3, 1] },
  {
    name: { zh: '38节', en: '8 March festival' },
    from: '03-01',
    to: '03-08',
    kind: 'campaign',
    lift: [1.8, 1.3, 1.2, 3.4],
    after: { days: 4, lift: 0.85 },
  },
  {
    name: { zh: '618', en: '618' },
    from: '05-31',
    to: '06-20',
    kind: 'campaign',
    lift: [3, 1.8, 1.1, 1.1, 1.8, 4, 1.7],
    after: { days: 6, lift: 0.75 },
  },
  { name: { zh: '双11预售', en: 'Double 11 pre-sale' }, from: '10-14', to: '10-31', kind: 'campaign', lift: 0.85 },
  {
    name: { zh: '双11', en: 'Double 11' },
    from: '11-01',
    to: '11-11',
    kind: 'campaign',
    lift: [5, 2.6, 2, 1.6, 1.3, 1.1, 1.1, 1.1, 1.4, 3, 10.5],
    after: { days: 7, lift: 0.7 },
  },
  {
    name: { zh: '双12', en: 'Double 12' },
    from: '12-08',
    to: '12-12',
    kind: 'campaign',
    lift: [1.3, 1.2, 1.3, 1.8, 3.8],
    after: { days: 4, lift: 0.85 },
  },
];

/** A preset (null: a plain day) as an event of the year that a month (`2026-11`) lies in. */
export function eventOf(preset: CampaignPreset | null, month: string, id: string, name: Text): PlanEvent {
  const year = month.slice(0, 4);
  const day = (text: string) => `${month}-${text}`;
  const dates =
    preset?.from !== undefined && preset.to !== undefined
      ? { from: `${year}-${preset.from}`, to: `${year}-${preset.to}` }
      : { from: day('08'), to: day(String(7 + (preset?.days ?? 1)).padStart(2, '0')) };
  return {
    id,
    name,
    ...dates,
    kind: preset?.kind ?? 'campaign',
    ...(preset && { lift: preset.lift }),
    ...(preset?.after && { after: preset.after }),
  };
}

/** Inputs that an event may act on and does not yet, in the plan's order, with the names of their sections. */
export function freeInputs(plan: Plan, event: PlanEvent, language: Language): { section: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of plan.items) {
    if (item.values === undefined || event.effects?.[item.id] !== undefined) continue;
    const section = plan.sections?.find(({ id }) => id === item.section) ?? plan.sections?.[0];
    const name = section ? textIn(section.name, language, section.id) : '';
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([section, items]) => ({ section, items }));
}
