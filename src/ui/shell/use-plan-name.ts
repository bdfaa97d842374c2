import { useTranslation } from 'react-i18next';
import { textIn } from '../../core/index.ts';
import { useLanguage, usePlan } from './planner.ts';

/** The open plan's name in the reader's language. */
export function usePlanName(): string {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  return textIn(
    usePlan((state) => state.plan.name),
    language,
    t('untitled'),
  );
}

/** The active scenario's name in the reader's language; null is the base. */
export function useScenarioName(): string | null {
  const language = useLanguage();
  const scenario = usePlan((state) => state.plan.scenarios?.find(({ id }) => id === state.scenario));
  return scenario ? textIn(scenario.name, language, scenario.id) : null;
}

/** What is shown: the plan, and the scenario where it is not the base. Two scenarios' files must not take each other's place. */
export function useShownName(): string {
  const plan = usePlanName();
  const scenario = useScenarioName();
  return scenario === null ? plan : `${plan} · ${scenario}`;
}
