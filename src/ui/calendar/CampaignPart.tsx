import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartInput } from '../../charts/index.ts';
import {
  addEvent,
  changeEvent,
  deleteEvent,
  describeProblem,
  freeEventId,
  textIn,
  type EventProperties,
  type PlanEvent,
} from '../../core/index.ts';
import { say } from '../shell/page-state.ts';
import { useActions } from '../shell/planner.ts';
import { AddCampaign } from './AddCampaign.tsx';
import { eventOf, type CampaignPreset } from './campaign-presets.ts';
import { CampaignWorth } from './CampaignWorth.tsx';
import { EventFields } from './EventFields.tsx';
import { YearGrid } from './YearGrid.tsx';

interface CampaignPartProps {
  input: ChartInput;
  month: number;
  /** Id of the event whose fields are shown. */
  event: string | null;
  onChoose: (chosen: { month?: number; event?: string | null }) => void;
}

/** The campaigns on their days, to move, stretch and change. */
export function CampaignPart({ input, month, event: chosen, onChoose }: CampaignPartProps) {
  const { t } = useTranslation('calendar');
  const actions = useActions();
  const fields = useRef<HTMLElement>(null);
  const { plan, timeline, language } = input;
  const events = plan.events ?? [];
  const event = events.find(({ id }) => id === chosen);
  const year = timeline.yearOf(month);
  const years = [...new Set(Array.from({ length: timeline.months }, (_, index) => timeline.yearOf(index)))];
  const months = Array.from({ length: timeline.months }, (_, index) => index).filter((index) => timeline.yearOf(index) === year);
  const nameOf = (one: PlanEvent) => textIn(one.name, language, one.id);
  const isShown = ({ from, to }: PlanEvent) =>
    months.some((index) => {
      const id = timeline.periods[index]?.id ?? '';
      return from.slice(0, 7) <= id && id <= to.slice(0, 7);
    });
  /** With the month it ends in: that is where its busiest day is, as a rule. */
  const chosenAt = ({ id, to }: Pick<PlanEvent, 'id' | 'to'>) => {
    const index = timeline.monthIndex(to.slice(0, 7)) ?? -1;
    return { event: id, ...(index >= 0 && index < timeline.months && { month: index }) };
  };
  const elsewhere = events.filter((one) => !isShown(one));

  const change = (one: PlanEvent, properties: EventProperties, act: 'events.change' | 'events.move'): string | null => {
    const problem = actions.changeEvents(act, properties.name ?? nameOf(one), (draft) => changeEvent(draft, one.id, properties));
    return problem && describeProblem(problem, plan, language);
  };
  const move = (one: PlanEvent, dates: { from: string; to: string }) => {
    const wrong = change(one, dates, 'events.move');
    if (wrong === null) onChoose(chosenAt({ ...one, ...dates }));
    else say(wrong);
    return wrong === null;
  };
  const add = (preset: CampaignPreset | null) => {
    const name = preset ? preset.name : t('blank');
    const id = freeEventId(plan, name);
    const added = eventOf(preset, timeline.periods[month]?.id ?? '', id, name);
    const problem = actions.changeEvents('events.add', name, (draft) => addEvent(draft, added));
    if (problem) say(describeProblem(problem, plan, language));
    else onChoose(chosenAt(added));
  };
  const remove = (one: PlanEvent) => {
    actions.changeEvents('events.delete', nameOf(one), (draft) => deleteEvent(draft, one.id));
    onChoose({ event: null });
  };

  return (
    <section className="cal-part" aria-labelledby="cal-title">
      <header>
        <h2 id="cal-title">{t('title')}</h2>
        {years.length > 1 && (
          <label className="cal-choice">
            {t('year')}
            <select
              className="field"
              value={year}
              onChange={({ target }) =>
                onChoose({
                  month: timeline.periods
                    .slice(0, timeline.months)
                    .findIndex((_, index) => timeline.yearOf(index) === Number(target.value)),
                })
              }
            >
              {years.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <AddCampaign onAdd={add} />
      </header>
      {events.length === 0 && <p className="muted">{t('none')}</p>}
      <YearGrid
        input={input}
        months={months}
        month={month}
        chosen={event?.id ?? null}
        onMonth={(index) => onChoose({ month: index })}
        onChoose={(one) => one.id !== chosen && onChoose(chosenAt(one))}
        onMove={move}
        onDelete={remove}
        onEdit={() => fields.current?.focus()}
      />
      {elsewhere.length > 0 && (
        <p className="muted">{t('outside', { names: elsewhere.map(nameOf).join(language === 'zh' ? '、' : ', ') })}</p>
      )}
      {event && (
        <EventFields
          key={event.id}
          ref={fields}
          event={event}
          onChange={(properties) => change(event, properties, 'from' in properties ? 'events.move' : 'events.change')}
          onDelete={() => remove(event)}
        />
      )}
      {events.length > 0 && <CampaignWorth input={input} year={String(year)} />}
    </section>
  );
}
