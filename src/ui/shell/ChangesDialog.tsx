import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { DialogFrame } from './DialogFrame.tsx';
import { closeToSheet } from './dialogs.ts';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { scenarioChanges } from './scenario-changes.ts';
import { useScenarioName } from './use-plan-name.ts';

/** What the active scenario changes: pressing an entry goes to its cell, and each can be taken back on its own. */
export function ChangesDialog() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const tables = usePlan((state) => state.tables);
  const scenario = usePlan((state) => state.scenario);
  const name = useScenarioName() ?? t('scenario.base');
  const actions = useActions();
  const changes = scenarioChanges({ plan, timeline, tables, scenario }, language);
  return (
    <DialogFrame title={t('scenario.changesTitle', { name, count: changes.length })}>
      <p className="dialog-intro">{t(changes.length === 0 ? 'scenario.changesNone' : 'scenario.changesIntro')}</p>
      <ul className="entry-list">
        {changes.map(({ index, where, does, value, cell }) => (
          <li key={index}>
            <Button
              className="plan-open"
              isDisabled={cell === null}
              onPress={() => {
                actions.select(cell);
                closeToSheet();
              }}
            >
              <b>{where}</b>
              <span className="muted">{t(`scenario.does.${does}`, { value })}</span>
            </Button>
            <Button
              className="button quiet"
              aria-label={`${t('scenario.revert')} ${where}`}
              onPress={() => {
                if (scenario !== null) actions.revertChange(scenario, index);
              }}
            >
              {t('scenario.revert')}
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
