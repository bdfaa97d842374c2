import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { describeProblem } from '../../core/index.ts';
import { openDialog } from './dialogs.ts';
import { Icon } from './Icon.tsx';
import { pageState, say, usePage } from './page-state.ts';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { usePlanName } from './use-plan-name.ts';
import { usePlanProblems } from './use-plan-problems.ts';

function Banner({ kind, children }: { kind: 'info' | 'risk' | 'missed'; children: ReactNode }) {
  return (
    <div className={`banner is-${kind}`} role={kind === 'info' ? 'status' : 'alert'}>
      {kind !== 'info' && <Icon name="warning" />}
      {children}
    </div>
  );
}

/** A link's plan is looked at, not kept yet. */
function LinkBanner() {
  const { t } = useTranslation('shell');
  const unsaved = usePlan((state) => state.save === 'unsaved');
  const fromLink = usePage((state) => state.fromLink);
  const planId = usePlan((state) => state.planId);
  const actions = useActions();
  if (!unsaved || fromLink !== planId) return null;
  return (
    <Banner kind="info">
      <span>{t('banner.link')}</span>
      <Button
        className="button quiet"
        onPress={() => {
          actions.keepPlan();
          say(t('banner.kept'));
        }}
      >
        {t('banner.keep')}
      </Button>
    </Banner>
  );
}

function BadLinkBanner() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const problem = usePage((state) => state.badLink);
  const name = usePlanName();
  const isExample = usePlan((state) => state.save === 'unsaved' && state.template !== null);
  if (!problem) return null;
  return (
    <Banner kind="missed">
      <span>
        {t('banner.badLink', { why: describeProblem(problem, null, language) })} {t('banner.badLinkAfter')}{' '}
        {t(isExample ? 'banner.badLinkExample' : 'banner.badLinkOwn', { name })}
      </span>
      <Button className="button quiet" onPress={() => pageState.setState({ badLink: null })}>
        {t('banner.dismiss')}
      </Button>
    </Banner>
  );
}

/** A plan that was read with problems says so until it is dismissed; the status bar goes on counting. */
function ProblemsBanner() {
  const { t } = useTranslation('shell');
  const onOpening = usePlan((state) => state.openingProblems);
  const problems = usePlanProblems();
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (onOpening.length === 0 || dismissed === onOpening) return null;
  return (
    <Banner kind="risk">
      <span>{t('banner.problems', { count: problems.length })}</span>
      <Button className="button quiet" onPress={() => openDialog('problems')}>
        {t('banner.show')}
      </Button>
      <Button className="button quiet" onPress={() => setDismissed(onOpening)}>
        {t('banner.dismiss')}
      </Button>
    </Banner>
  );
}

function NoticeBanner() {
  const { t } = useTranslation('shell');
  const notice = usePlan((state) => state.notice);
  const broken = usePlan((state) => (state.calculation === 'failed' ? 'calculation' : state.stalled ? 'stalled' : null));
  const actions = useActions();
  return (
    <>
      {notice !== null && (
        <Banner kind="risk">
          <span>{t(`banner.${notice}`)}</span>
          <Button className="button quiet" onPress={() => actions.dismissNotice()}>
            {t('banner.dismiss')}
          </Button>
        </Banner>
      )}
      {broken !== null && (
        <Banner kind="missed">
          <span>{t(`banner.${broken}`)}</span>
          <Button className="button primary" onPress={() => actions.restartCalculation()}>
            {t('banner.restart')}
          </Button>
        </Banner>
      )}
    </>
  );
}

/** What a reader must know about the plan as a whole, above it. */
export function Banners() {
  return (
    <div className="banners">
      <BadLinkBanner />
      <LinkBanner />
      <NoticeBanner />
      <ProblemsBanner />
    </div>
  );
}
