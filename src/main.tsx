import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTexts, preferredLanguage } from './locales/index.ts';
import { createWorkerHiringRunner } from './runner/worker-hiring-runner.ts';
import { createWorkerRunner } from './runner/worker-runner.ts';
import { browserBox } from './storage/browser-box.ts';
import { createIdbPlanStorage } from './storage/idb-plan-storage.ts';
import { createTabPlan } from './storage/tab-plan.ts';
import { openPlanStore } from './store/index.ts';
import { templates } from './templates/index.ts';
import { BootFailure } from './ui/shell/BootFailure.tsx';
import { followLinks } from './ui/shell/follow-links.ts';
import { PageBoundary } from './ui/shell/PageBoundary.tsx';
import { PlannerContext, type Outlets } from './ui/shell/planner.ts';
import { createShownState } from './ui/shell/shown-state.ts';
import { Workspace } from './ui/shell/Workspace.tsx';
import './ui/shell/styles.css';

const outlets: Outlets = {
  // A plan without rows is for the command line: the page cannot add the first row.
  templates: templates.filter(({ id }) => id !== 'empty').map(({ id, name }) => ({ id, name })),
  planFile: async (plan) => (await import('./formats/plan-json.ts')).planJson(plan),
  csv: async (state, language) => (await import('./formats/csv.ts')).csv(state, language),
  markdown: async (state, language) => (await import('./formats/markdown.ts')).markdown(state, language),
  chartSvg: async (option, width, height) => (await import('./formats/chart-svg.ts')).chartSvg(option, width, height),
  fitCurves: async (points, signal) => (await import('./runner/fit-in-worker.ts')).fitInWorker(points, signal),
  link: async (plan, template, scenario) => (await import('./formats/share-link.ts')).shareLink(plan, template, scenario),
};

async function start(): Promise<void> {
  const texts = await createTexts(preferredLanguage(navigator.languages));
  const root = createRoot(document.getElementById('root') ?? document.body);
  try {
    const store = await openPlanStore({
      runner: createWorkerRunner(),
      hiring: createWorkerHiringRunner(),
      storage: createIdbPlanStorage('suanpan', browserBox('localStorage')),
      tab: createTabPlan(browserBox('sessionStorage')),
      readLink: async (fragment) => (await import('./formats/share-link.ts')).readLink(fragment),
    });
    await followLinks(store);
    addEventListener('pagehide', () => void store.actions.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void store.actions.flush();
    });
    root.render(
      <I18nextProvider i18n={texts}>
        <PlannerContext value={{ store, shown: createShownState(store), outlets }}>
          <PageBoundary>
            <Workspace />
          </PageBoundary>
        </PlannerContext>
      </I18nextProvider>,
    );
  } catch (error) {
    root.render(
      <I18nextProvider i18n={texts}>
        <BootFailure error={error} />
      </I18nextProvider>,
    );
  }
}

void start();
