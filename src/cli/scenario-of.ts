import type { Plan } from '../core/index.ts';
import { noSuch } from './usage-error.ts';

/** The scenario that `--scenario` names; null, the base, where it is left out. */
export function scenarioOf(plan: Plan, written: string | undefined): string | null {
  if (written === undefined) return null;
  const ids = (plan.scenarios ?? []).map(({ id }) => id);
  if (!ids.includes(written)) throw noSuch({ en: 'scenario', zh: '方案' }, written, ids);
  return written;
}
