import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { DialogFrame } from './DialogFrame.tsx';
import { closeToSheet } from './dialogs.ts';
import { useActions } from './planner.ts';
import { usePlanProblems } from './use-plan-problems.ts';

/** All problems of the plan; pressing one that is in a cell goes there. */
export function ProblemsDialog() {
  const { t } = useTranslation('shell');
  const actions = useActions();
  const problems = usePlanProblems();
  return (
    <DialogFrame title={problems.length === 0 ? t('problems.none') : t('problems.title', { count: problems.length })}>
      <p className="dialog-intro">{t('problems.intro')}</p>
      <ul className="entry-list">
        {problems.map(({ text, isWarning, cell }) => (
          <li key={text}>
            <span className={`state-pill is-${isWarning ? 'narrow' : 'missed'}`}>
              {t(isWarning ? 'problems.warning' : 'problems.error')}
            </span>
            {cell ? (
              <Button
                className="plan-open"
                onPress={() => {
                  actions.select(cell);
                  closeToSheet();
                }}
              >
                {text}
              </Button>
            ) : (
              <span className="entry-text">{text}</span>
            )}
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
