import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { Hint } from './Hint.tsx';
import { usePlan } from './planner.ts';

/** Whether what is shown is kept, and where. */
export function SaveMark() {
  const { t } = useTranslation('shell');
  const save = usePlan((state) => state.save);
  return (
    <Hint text={t(save === 'failed' ? 'save.failedHint' : 'save.savedHint')}>
      <Button className={`save-mark is-${save}`}>
        <span role={save === 'failed' ? 'alert' : undefined}>{t(`save.${save}`)}</span>
      </Button>
    </Hint>
  );
}
