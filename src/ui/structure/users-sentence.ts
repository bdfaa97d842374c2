import type { TFunction } from 'i18next';
import { textIn, type Language, type Plan, type Text, type Users } from '../../core/index.ts';

/** Names that are said; of more, how many there are. */
const SAID = 3;

type Named = { id: string; name?: Text };

/** Who speaks of what was deleted, and what becomes of them; empty when nobody does. `plan` as it was. */
export function usersSentence(plan: Plan, users: Users, over: readonly string[], language: Language, t: TFunction<'structure'>): string {
  const names = (ids: readonly string[], among: readonly Named[] | undefined): string => {
    const quoted = ids.slice(0, SAID).map((id) => textIn(among?.find((one) => one.id === id)?.name, language, id));
    const list = quoted.map((name) => `“${name}”`).join(language === 'zh' ? '、' : ', ');
    return ids.length > SAID ? t('users.more', { names: list, count: ids.length }) : list;
  };
  const part = (key: 'formulas' | 'over' | 'targets' | 'scenarios', ids: readonly string[], among: readonly Named[] | undefined) =>
    ids.length === 0 ? [] : [t(`users.${key}`, { names: names(ids, among) })];
  return [
    ...part('over', over, plan.items),
    ...part(
      'formulas',
      users.items.filter((id) => !over.includes(id)),
      plan.items,
    ),
    ...part('targets', users.targets, plan.targets),
    ...part('scenarios', users.scenarios, plan.scenarios),
    ...(users.team ? [t('users.team')] : []),
    ...(users.response ? [t('users.response')] : []),
  ].join(language === 'zh' ? '；' : '; ');
}
