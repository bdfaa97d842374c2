import { textIn, type Plan } from '../core/index.ts';
import { noSuch } from './usage-error.ts';

/** The scenario that `--scenario` names, by its id or its name in either language; null, the base, where it is left out. */
export function scenarioOf(plan: Plan, written: string | undefined): string | null {
  if (written === undefined) return null;
  const scenarios = plan.scenarios ?? [];
  const ids = scenarios.map(({ id }) => id);
  if (ids.includes(written)) return written;
  const named = scenarios.filter(({ name }) => [textIn(name, 'zh', ''), textIn(name, 'en', '')].includes(written));
  const [only] = named;
  if (named.length !== 1 || !only) throw noSuch({ en: 'scenario', zh: '方案' }, written, ids);
  return only.id;
}
