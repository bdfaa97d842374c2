import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn, type Text } from '../../core/index.ts';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { InlineName } from './InlineName.tsx';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { returnFocus } from './return-focus.ts';
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
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const when = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'medium', timeStyle: 'short' });

  const named = plans.map((plan) => ({ ...plan, title: textIn(plan.name, language, t('untitled')) }));
  const remove = async (id: string, name: Text | undefined) => {
    await keeping.remove(id, name);
    returnFocus(() => list.current?.querySelector('button') ?? list.current?.closest('section')?.querySelector('button'));
  };

  return (
    <DialogFrame title={t('plan.openTitle')}>
      {plans.length === 0 && <p className="dialog-intro">{t('plan.none')}</p>}
      <ul className="plan-list" ref={list}>
        {named.map(({ id, name, title, changedAt }) => (
          <li key={id}>
            {renaming === id ? (
              <InlineName
                name={title}
                label={t('plan.renameTitle')}
                leaveTo={() => document.getElementById(`rename-${id}`)}
                onDone={(text) => {
                  setRenaming(null);
                  if (text !== null) void actions.renamePlan(id, withName(name, text, language));
                }}
              />
            ) : (
              <Button className="plan-open" onPress={() => void keeping.open(id)}>
                <b>{title}</b>
                <span className="muted">{id === current ? t('plan.current') : t('plan.changedAt', { when: when.format(changedAt) })}</span>
              </Button>
            )}
            <Button
              id={`rename-${id}`}
              className="button quiet"
              aria-label={`${t('plan.rename')} ${title}`}
              onPress={() => setRenaming(id)}
            >
              {t('plan.rename')}
            </Button>
            <Button
              className="button quiet"
              aria-label={`${t('plan.duplicate')} ${title}`}
              onPress={() => void keeping.duplicate(id, name)}
            >
              {t('plan.duplicate')}
            </Button>
            <Button className="button quiet is-danger" aria-label={`${t('plan.delete')} ${title}`} onPress={() => void remove(id, name)}>
              {t('plan.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
