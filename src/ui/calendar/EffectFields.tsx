import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn, type EventProperties, type PlanEvent } from '../../core/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { useLanguage, usePlan } from '../shell/planner.ts';
import { freeInputs } from './campaign-presets.ts';
import { factorShown, typedNumber } from './read-event-fields.ts';
import { SettledField } from './SettledField.tsx';

interface EffectFieldsProps {
  event: PlanEvent;
  onChange: (properties: EventProperties) => string | null;
}

/** What an event does to inputs of the plan on its days, input by input. */
export function EffectFields({ event, onChange }: EffectFieldsProps) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const effects = event.effects ?? {};
  const nameOf = (id: string) => textIn(plan.items.find((item) => item.id === id)?.name, language, id);
  const write = (next: Record<string, number>) => onChange({ effects: Object.keys(next).length > 0 ? next : null });

  return (
    <fieldset className="cal-effects">
      <legend>{t('fields.effects')}</legend>
      <p className="muted">{t('fields.effectsHint')}</p>
      <div className="cal-columns">
        {Object.entries(effects).map(([id, factor]) => (
          <div key={id} className="cal-effect">
            <SettledField
              label={t('fields.effect', { item: nameOf(id) })}
              isNumber
              value={factorShown(factor)}
              {...(plan.items.some((item) => item.id === id && item.formula !== undefined) && { hint: t('fields.asFormula') })}
              onSettle={(text) => {
                const typed = typedNumber(text);
                return typed === null || typed <= 0 ? t('bad.effect') : write({ ...effects, [id]: typed });
              }}
            />
            <Button
              className="button icon"
              aria-label={t('fields.dropEffect', { item: nameOf(id) })}
              onPress={() => void write(Object.fromEntries(Object.entries(effects).filter(([other]) => other !== id)))}
            >
              <Icon name="close" />
            </Button>
          </div>
        ))}
      </div>
      <select
        className="field cal-add-effect"
        aria-label={t('fields.addEffect')}
        value=""
        onChange={({ target }) => {
          if (target.value !== '') write({ ...effects, [target.value]: 1 });
        }}
      >
        <option value="">{t('fields.addEffect')}</option>
        {freeInputs(plan, event, language).map(({ section, items }) => (
          <optgroup key={section} label={section}>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {textIn(item.name, language, item.id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </fieldset>
  );
}
