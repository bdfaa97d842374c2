import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { changesStaff, hiringSummary, isSolved, type RoleLoad } from '../../charts/index.ts';
import { describeHiringRefusal } from '../../core/index.ts';
import type { HiringAnswer } from '../../store/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { useLanguage, usePlan } from '../shell/planner.ts';
import { HiringCosts } from './HiringCosts.tsx';
import { HiringTable } from './HiringTable.tsx';

interface HiringResultProps {
  answer: HiringAnswer;
  roles: readonly RoleLoad[];
  /** The plan has changed since: the answer is shown, not applied. */
  isStale: boolean;
  onApply: (into: 'here' | 'scenario') => void;
}

/** What the cheapest staffing costs and changes, role by role; or why there is none. */
export function HiringResult({ answer, roles, isStale, onApply }: HiringResultProps) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const summary = hiringSummary(answer.roles);
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const listed = (ids: readonly string[]) => ids.map(nameOf).join(language === 'zh' ? '、' : ', ');
  const solved = answer.roles.filter(isSolved);
  const changed = solved.filter(changesStaff);
  const kept = solved.filter((role) => !changesStaff(role));

  // The same reason for many roles is told once, with their names.
  const reasons = new Map<string, string[]>();
  for (const role of answer.roles) {
    if (role.status !== 'refused') continue;
    const reason = describeHiringRefusal(role.refusal, plan, language);
    reasons.set(reason, [...(reasons.get(reason) ?? []), role.role]);
  }
  if (answer.refusal) reasons.set(describeHiringRefusal(answer.refusal, plan, language), []);

  return (
    <div className="hiring-result" role="status">
      {[...reasons].map(([reason, ids]) => (
        <p key={reason} className="note is-risk">
          <Icon name="warning" />
          <span>{ids.length === 0 || ids.length === roles.length ? reason : t('hiring.refused', { roles: listed(ids), reason })}</span>
        </p>
      ))}
      {summary && (
        <>
          <HiringCosts summary={summary} isUnchanged={changed.length === 0} />
          {changed.map((role) => (
            <HiringTable key={role.role} name={nameOf(role.role)} role={role} months={answer.months} />
          ))}
          {changed.length > 0 && kept.length > 0 && (
            <p className="muted">{t('hiring.kept', { roles: listed(kept.map(({ role }) => role)) })}</p>
          )}
          {changed.length > 0 && (
            <div className="hiring-acts">
              <Button className="button primary" isDisabled={isStale} onPress={() => onApply('here')}>
                {t('hiring.apply')}
              </Button>
              <Button className="button quiet" isDisabled={isStale} onPress={() => onApply('scenario')}>
                {t('hiring.save')}
              </Button>
              {isStale && <span className="muted">{t('hiring.stale')}</span>}
            </div>
          )}
        </>
      )}
    </div>
  );
}
