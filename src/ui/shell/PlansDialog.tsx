import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn } from '../../core/index.ts';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { InlineName } from './InlineName.tsx';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { usePlanKeeping } from './use-plan-keeping.ts';
import { withName } from './with-name.ts';

/** All kept plans: open, rename, duplicate, delete. */
export function PlansDialog() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const plans = usePlan((state) => state.plans);
  const current = usePlan((state) => state.planId);
  const actions = useActions();
  const keeping = usePlanKeeping();
  const [renaming, setRenaming] = useState<string | null>(null);
  const when = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <DialogFrame title={t('plan.openTitle')}>
      {plans.length === 0 && <p className="dialog-intro">{t('plan.none')}</p>}
      <ul className="plan-list">
        {plans.map(({ id, name, changedAt }) => (
          <li key={id}>
            {renaming === id ? (
              <InlineName
                name={textIn(name, language, t('untitled'))}
                label={t('plan.renameTitle')}
                onDone={(text) => {
                  setRenaming(null);
                  if (text !== null) void actions.renamePlan(id, withName(name, text, language));
                }}
              />
            ) : (
              <Button className="plan-open" onPress={() => void keeping.open(id)}>
                <b>{textIn(name, language, t('untitled'))}</b>
                <span className="muted">{id === current ? t('plan.current') : t('plan.changedAt', { when: when.format(changedAt) })}</span>
              </Button>
            )}
            <Button className="button quiet" onPress={() => setRenaming(id)}>
              {t('plan.rename')}
            </Button>
            <Button className="button quiet" onPress={() => void keeping.duplicate(id, name)}>
              {t('plan.duplicate')}
            </Button>
            <Button className="button quiet is-danger" onPress={() => void keeping.remove(id, name)}>
              {t('plan.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
