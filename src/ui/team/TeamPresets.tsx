import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import { textIn } from '../../core/index.ts';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';

/** Scenarios with another staff, one press away: the plan's ready-made teams. */
export function TeamPresets() {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const scenarios = usePlan((state) => state.plan.scenarios);
  const headcount = usePlan((state) => state.plan.team?.headcount);
  const active = usePlan((state) => state.scenario);
  const actions = useActions();
  const teams = useMemo(
    () => (scenarios ?? []).filter(({ changes }) => changes.some(({ item, opening }) => item === headcount && opening !== undefined)),
    [scenarios, headcount],
  );
  if (teams.length === 0) return null;
  return (
    <div className="team-presets" role="group" aria-labelledby="team-presets">
      <span id="team-presets">{t('presets')}</span>
      {[{ id: null, name: t('presetBase') }, ...teams].map(({ id, name }) => (
        <ToggleButton
          key={id ?? ''}
          className="button quiet"
          isSelected={id === active}
          onChange={() => {
            actions.switchScenario(id);
          }}
        >
          {textIn(name, language, id ?? '')}
        </ToggleButton>
      ))}
    </div>
  );
}
