import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn, type Text } from '../../core/index.ts';
import { openResponseDialog } from '../response/response-dialog.ts';
import { offerCommands, type Command } from './commands.ts';
import { openDialog } from './dialogs.ts';
import { pageState, showView } from './page-state.ts';
import { useLanguage, usePlan, usePlanner } from './planner.ts';
import { EXPORTS, useExport } from './use-export.ts';
import { usePlanKeeping } from './use-plan-keeping.ts';

const VIEWS = ['inspect', 'charts', 'whatif', 'team', 'calendar'] as const;
const THEMES = ['light', 'dark', 'system'] as const;

/** What the frame of the page offers: scenarios, plans, exports, views and looks. */
export function useShellCommands(): void {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const { store, outlets } = usePlanner();
  const scenarios = usePlan((state) => state.plan.scenarios);
  const plans = usePlan((state) => state.plans);
  const save = useExport();
  const keeping = usePlanKeeping();

  useEffect(() => {
    const { actions } = store;
    const says = [language, language === 'zh' ? 'en' : 'zh'] as const;
    const speak = (to: 'zh' | 'en'): TFunction<'palette'> => i18n.getFixedT(to === 'zh' ? 'zh-CN' : 'en', 'palette');
    const names = (key: string, name?: Text): [string, string] => {
      const of = (to: 'zh' | 'en') => speak(to)(key, { name: textIn(name, to, i18n.t('shell:untitled')) });
      return [of(says[0]), of(says[1])];
    };
    const command = (id: string, group: Command['group'], key: string, run: () => void, name?: Text): Command => ({
      id,
      group,
      names: () => names(key, name),
      run,
    });
    return offerCommands('shell', [
      command('scenario', 'go', 'act.base', () => actions.switchScenario(null)),
      ...(scenarios ?? []).map(({ id, name }) =>
        command(`scenario ${id}`, 'go', 'act.scenario', () => actions.switchScenario(id), name ?? id),
      ),
      ...plans
        .filter(({ id }) => id !== store.getState().planId)
        .map(({ id, name }) => command(`plan ${id}`, 'go', 'act.plan', () => void keeping.open(id), name)),
      ...outlets.templates.map(({ id, name }) => command(`template ${id}`, 'plan', 'act.template', () => void keeping.startFrom(id), name)),
      command('plans', 'plan', 'act.plans', () => openDialog('plans')),
      command('response', 'plan', 'act.response', () => openResponseDialog(null)),
      command('share', 'plan', 'act.share', () => openDialog('share')),
      ...EXPORTS.map((kind) => command(`export ${kind}`, 'plan', `act.export.${kind}`, () => save(kind))),
      ...VIEWS.map((view) => command(`view ${view}`, 'view', `act.view.${view}`, () => showView(view))),
      command('okr', 'view', 'act.okr', () => openDialog('okr')),
      command('problems', 'view', 'act.problems', () => openDialog('problems')),
      command('side', 'view', 'act.side', () => pageState.setState(({ folded }) => ({ folded: !folded }))),
      ...THEMES.map((theme) =>
        command(`theme ${theme}`, 'view', `act.theme.${theme}`, () => actions.setSetting('theme', theme === 'system' ? null : theme)),
      ),
      command('language', 'view', 'act.language', () => actions.setSetting('language', language === 'zh' ? 'en' : 'zh')),
    ]);
  });
}
