import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { RoleLoad } from '../../charts/index.ts';
import { useLanguage, usePlan, usePlanner } from '../shell/planner.ts';
import { sayUndoable } from '../shell/say-undoable.ts';
import { cancelSearch, forgetSearch, searchHiring, useHiringSearch } from './hiring-search.ts';
import { HiringResult } from './HiringResult.tsx';

const SCENARIO = { zh: '最省招人方案', en: 'Cheapest hiring' };

/** Finds whom to hire and when at the least cost, beside the page's work, and writes it into the plan when asked to. */
export function HiringPart({ roles }: { roles: readonly RoleLoad[] }) {
  const { t } = useTranslation('team');
  const { store } = usePlanner();
  const language = useLanguage();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { isRunning, progress, answer, revision: asked } = useHiringSearch(planId);
  const [role, setRole] = useState('');
  const done = progress ? roles.find(({ id }) => id === progress.plan.role)?.name : undefined;

  const apply = (into: 'here' | 'scenario') => {
    if (!answer) return;
    const text = into === 'here' ? t('hiring.applied') : t('hiring.saved', { name: SCENARIO[language] });
    sayUndoable(store, () => store.actions.applyHiring(answer, into === 'here' ? 'here' : { scenario: SCENARIO }), text, t('hiring.undo'));
    forgetSearch();
  };

  return (
    <section className="team-part hiring" aria-labelledby="team-hiring">
      <h2 id="team-hiring">{t('hiring.title')}</h2>
      <p className="team-answer">{t('hiring.intro')}</p>
      <div className="team-choices">
        <label>
          <span>{t('hiring.role')}</span>{' '}
          <select className="field" value={role} disabled={isRunning} onChange={(event) => setRole(event.target.value)}>
            <option value="">{t('hiring.all')}</option>
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {isRunning ? (
          <Button className="button quiet" onPress={() => cancelSearch(store)}>
            {t('hiring.cancel')}
          </Button>
        ) : (
          <Button className="button primary" onPress={() => void searchHiring(store, role === '' ? null : role)}>
            {t(answer ? 'hiring.again' : 'hiring.find')}
          </Button>
        )}
      </div>
      {isRunning && (
        <p className="hiring-progress" role="status">
          <progress max={progress?.roles ?? 1} value={progress?.answered ?? 0} aria-label={t('hiring.running')} />{' '}
          {progress ? t('hiring.progress', { answered: progress.answered, roles: progress.roles, role: done ?? '' }) : t('hiring.running')}
        </p>
      )}
      {answer && <HiringResult answer={answer} roles={roles} isStale={asked !== revision} onApply={apply} />}
    </section>
  );
}
