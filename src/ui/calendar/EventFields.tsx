import { forwardRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { eventDays, formatDay, textIn, type EventProperties, type PlanEvent } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';
import { withName } from '../shell/with-name.ts';
import { EffectFields } from './EffectFields.tsx';
import { typedLift, typedNumber } from './read-event-fields.ts';
import { SettledField } from './SettledField.tsx';

interface EventFieldsProps {
  event: PlanEvent;
  /** Returns what is wrong with it. */
  onChange: (properties: EventProperties) => string | null;
  onDelete: () => void;
}

const KINDS = ['campaign', 'holiday', 'milestone'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** All that an event is, in fields: its name, its days, how they sell, and what it does to the plan's inputs. */
export const EventFields = forwardRef<HTMLElement, EventFieldsProps>(function EventFields({ event, onChange, onDelete }, ref) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const name = textIn(event.name, language, event.id);
  const { first, last } = eventDays(event);
  const [from, to] = [formatDay(first), formatDay(last)];
  const dated = (dates: { from: string; to: string }) => {
    if (!DAY.test(dates.from) || !DAY.test(dates.to)) return t('bad.day');
    return dates.from > dates.to ? t('bad.order') : onChange(dates);
  };
  const lift = event.lift === undefined ? '' : [event.lift].flat().join(', ');

  return (
    <section ref={ref} className="cal-fields" aria-label={t('fields.title', { name })} tabIndex={-1}>
      <h3>{t('fields.title', { name })}</h3>
      <div className="cal-columns">
        <SettledField
          label={t('fields.name')}
          value={name}
          onSettle={(text) => (text === '' ? t('bad.name') : onChange({ name: withName(event.name, text, language) }))}
        />
        <SettledField label={t('fields.from')} type="date" value={from} onSettle={(text) => dated({ from: text, to })} />
        <SettledField label={t('fields.to')} type="date" value={to} onSettle={(text) => dated({ from, to: text })} />
        <div className="cal-field">
          <label>
            {t('fields.kind')}
            <select
              className="field"
              value={event.kind}
              onChange={({ target }) => {
                const kind = KINDS.find((one) => one === target.value);
                if (kind) onChange({ kind });
              }}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kinds.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <SettledField
        label={t('fields.lift')}
        value={lift}
        hint={t('fields.liftHint')}
        onSettle={(text) => {
          const typed = typedLift(text);
          return typed === undefined ? t('bad.lift') : onChange({ lift: typed });
        }}
      />
      <div className="cal-columns">
        <SettledField
          label={t('fields.afterDays')}
          isNumber
          value={event.after ? String(event.after.days) : ''}
          onSettle={(text) => {
            if (text === '' || text === '0') return onChange({ after: null });
            const days = typedNumber(text);
            if (days === null || days < 1 || days > 366 || !Number.isInteger(days)) return t('bad.days');
            return onChange({ after: { days, lift: event.after?.lift ?? 0.8 } });
          }}
        />
        {event.after && (
          <SettledField
            label={t('fields.afterLift')}
            isNumber
            value={String(event.after.lift)}
            onSettle={(text) => {
              const typed = typedNumber(text);
              if (typed === null || typed < 0 || !event.after) return t('bad.lift');
              return onChange({ after: { ...event.after, lift: typed } });
            }}
          />
        )}
      </div>
      <EffectFields event={event} onChange={onChange} />
      <div className="cal-acts">
        <Button className="button quiet" onPress={() => void onChange({ off: event.off ? null : true })}>
          {t(event.off ? 'fields.switchOn' : 'fields.switchOff')}
        </Button>
        <Button className="button quiet is-danger" onPress={onDelete}>
          {t('fields.delete')}
        </Button>
      </div>
    </section>
  );
});
