import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { openDialog } from './dialogs.ts';
import { usePlanProblems } from './use-plan-problems.ts';

/** How many problems the plan has; pressing it lists them. Nothing when there are none. */
export const ProblemsButton = memo(function ProblemsButton() {
  const { t } = useTranslation('shell');
  const problems = usePlanProblems();
  if (problems.length === 0) return null;
  return (
    <Button
      className={`problems-button${problems.some((problem) => !problem.isWarning) ? ' is-failed' : ''}`}
      onPress={() => openDialog('problems')}
    >
      {t('problems.count', { count: problems.length })}
    </Button>
  );
});
