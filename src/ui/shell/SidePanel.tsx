import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Inspector } from '../inspector/Inspector.tsx';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { pageState, showView, usePage, type View } from './page-state.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { usePlan } from './planner.ts';
import { Tour } from './Tour.tsx';

const ChartsView = lazy(() => import('../charts/ChartsView.tsx').then(({ ChartsView }) => ({ default: ChartsView })));
const WhatIf = lazy(() => import('../whatif/WhatIf.tsx').then(({ WhatIf }) => ({ default: WhatIf })));
const TeamView = lazy(() => import('../team/TeamView.tsx').then(({ TeamView }) => ({ default: TeamView })));
const CalendarView = lazy(() => import('../calendar/CalendarView.tsx').then(({ CalendarView }) => ({ default: CalendarView })));

const VIEWS: Record<View, () => ReactNode> = {
  inspect: () => <Inspector />,
  charts: () => <ChartsView />,
  whatif: () => <WhatIf />,
  team: () => <TeamView />,
  calendar: () => <CalendarView />,
};
const ALL: readonly View[] = ['inspect', 'charts', 'whatif', 'team', 'calendar'];

/** The views beside the grid, or over it at full width; folded, only their names stand at the edge. */
export function SidePanel() {
  const { t } = useTranslation('shell');
  const { view, folded, wide } = usePage((state) => state);
  const planId = usePlan((state) => state.planId);
  // A plan without a team (or events) is not offered the view; who asks for it by name is told how to get one.
  const hasTeam = usePlan((state) => state.plan.team !== undefined);
  const hasEvents = usePlan((state) => state.plan.events !== undefined);
  const ids = ALL.filter((id) => id === view || (id === 'team' ? hasTeam : id !== 'calendar' || hasEvents));
  if (folded) {
    return (
      <nav className="side-rail" aria-label={t('views.label')}>
        <Button className="button icon" aria-label={t('views.unfold')} onPress={() => pageState.setState({ folded: false })}>
          <Icon name="unfold" />
        </Button>
        {ids.map((id) => (
          <Button key={id} className="rail-view" onPress={() => showView(id)}>
            {t(`views.${id}`)}
          </Button>
        ))}
      </nav>
    );
  }
  const widen = t(wide ? 'views.narrow' : 'views.widen');
  return (
    <aside className="side" aria-label={t('views.label')}>
      <Tabs
        className="side-views"
        selectedKey={view}
        onSelectionChange={(key) => {
          const chosen = ids.find((id) => id === key);
          if (chosen) showView(chosen);
        }}
      >
        <div className="side-head">
          <TabList className="side-tabs" aria-label={t('views.label')}>
            {ids.map((id) => (
              <Tab key={id} id={id} className="side-tab">
                {t(`views.${id}`)}
              </Tab>
            ))}
          </TabList>
          <Hint text={widen}>
            <Button className="button icon side-widen" aria-label={widen} onPress={() => pageState.setState({ wide: !wide })}>
              <Icon name={wide ? 'narrow' : 'widen'} />
            </Button>
          </Hint>
          <Hint text={t('views.fold')}>
            <Button className="button icon" aria-label={t('views.fold')} onPress={() => pageState.setState({ folded: true })}>
              <Icon name="fold" />
            </Button>
          </Hint>
        </div>
        {ids.map((id) => (
          <TabPanel key={id} id={id} className="side-panel">
            <PartBoundary key={planId}>
              <Suspense fallback={<p className="panel-empty">{t('views.loading')}</p>}>{VIEWS[id]()}</Suspense>
            </PartBoundary>
          </TabPanel>
        ))}
      </Tabs>
      <Tour isQuiet={view === 'charts'} />
    </aside>
  );
}
