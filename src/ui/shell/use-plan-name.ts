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
