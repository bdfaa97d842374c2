import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { axisMonthName, dayName, type ChartInput } from '../../charts/index.ts';
import { eventDays, textIn, type PlanEvent } from '../../core/index.ts';
import { BAR, COLUMNS, datesOf, dayAt, dragged, layCalendar, stepped, type Grip, type MonthRow, type Span } from './calendar-geometry.ts';

interface YearGridProps {
  input: ChartInput;
  /** Months of the timeline that are shown, by index. */
  months: readonly number[];
  month: number;
  chosen: string | null;
  onMonth: (month: number) => void;
  onChoose: (event: PlanEvent) => void;
  /** Other dates, once they are settled; false where they cannot be. */
  onMove: (event: PlanEvent, dates: { from: string; to: string }) => boolean;
  onDelete: (event: PlanEvent) => void;
  /** Enter on an event: on to its fields. */
  onEdit: () => void;
}

/** What is being dragged or stepped, and where it stands meanwhile. */
interface Draft {
  event: string;
  span: Span;
  /** Null while keys move it. */
  drag: { grip: Grip; day: number; start: Span } | null;
  /** It is let go, and shown until the plan has come after it. */
  isSettled: boolean;
}

const SHARE = 100 / COLUMNS;

/** Stripes under Saturdays and Sundays. */
function weekends({ first, days }: MonthRow): string {
  // 1970-01-03 was a Saturday; stripes repeat to both sides.
  const saturday = 2 - (first % 7);
  const at = (day: number) => `${(day / days) * 100}%`;
  const [from, to, again] = [at(saturday), at(saturday + 2), at(saturday + 7)];
  return `repeating-linear-gradient(to right, var(--stripe) ${from} ${to}, transparent ${to} ${again})`;
}

/** A year of months below each other, day beside day, with events as bars that are dragged, or stepped by the keys. */
export function YearGrid({ input, months, month, chosen, onMonth, onChoose, onMove, onDelete, onEdit }: YearGridProps) {
  const { t } = useTranslation('calendar');
  const hint = useId();
  const area = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { timeline, language } = input;
  const events = input.plan.events ?? [];
  const [seen, setSeen] = useState(input.plan.events);
  if (seen !== input.plan.events) {
    setSeen(input.plan.events);
    if (draft?.isSettled) setDraft(null);
  }
  const spanOf = (event: PlanEvent): Span => (draft?.event === event.id ? draft.span : eventDays(event));
  const shown = months.map((index) => ({ month: index, id: timeline.periods[index]?.id ?? '' }));
  const { rows, bars, height } = layCalendar(shown, events, spanOf);
  const byId = new Map(events.map((event) => [event.id, event]));

  const settle = () => {
    const event = draft && byId.get(draft.event);
    if (!event || draft.isSettled) return;
    const before = eventDays(event);
    const isElsewhere = draft.span.first !== before.first || draft.span.last !== before.last;
    setDraft(isElsewhere && onMove(event, datesOf(draft.span)) ? { ...draft, drag: null, isSettled: true } : null);
  };
  // Escape takes a drag back wherever the focus is.
  useEffect(() => {
    if (!draft?.drag) return;
    const cancel = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setDraft(null);
    };
    addEventListener('keydown', cancel);
    return () => removeEventListener('keydown', cancel);
  }, [draft?.drag]);

  const dayUnder = ({ clientX, clientY }: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    return box ? dayAt(rows, (clientX - box.left) / box.width, clientY - box.top) : 0;
  };
  const grab = (pointer: PointerEvent<HTMLElement>, event: PlanEvent, grip: Grip) => {
    if (pointer.button !== 0) return;
    pointer.stopPropagation();
    onChoose(event);
    // The picture keeps the pointer: a bar that goes to another month is another element.
    area.current?.setPointerCapture(pointer.pointerId);
    const span = eventDays(event);
    setDraft({ event: event.id, span, drag: { grip, day: dayUnder(pointer), start: span }, isSettled: false });
  };
  const drag = (pointer: PointerEvent) => {
    if (!draft?.drag) return;
    const { grip, day, start } = draft.drag;
    setDraft({ ...draft, span: dragged(start, grip, dayUnder(pointer) - day) });
  };
  const press = (key: KeyboardEvent, event: PlanEvent) => {
    const span = key.ctrlKey || key.metaKey || key.altKey ? null : stepped(spanOf(event), key.key, key.shiftKey);
    if (span) setDraft({ event: event.id, span, drag: null, isSettled: false });
    else if (key.key === 'Delete') onDelete(event);
    else if (key.key === 'Enter') onEdit();
    else if (key.key === 'Escape' && draft) setDraft(null);
    else return;
    key.preventDefault();
  };

  return (
    <div className="cal-year">
      <p id={hint} className="muted cal-hint">
        {t('hint')}
      </p>
      <div className="cal-grid">
        <span />
        <div className="cal-scale" aria-hidden="true">
          {[1, 5, 10, 15, 20, 25, 31].map((day) => (
            <span key={day} style={{ left: `${(day - 0.5) * SHARE}%` }}>
              {day}
            </span>
          ))}
        </div>
        <div className="cal-months">
          {rows.map((row) => {
            const name = axisMonthName(timeline, row.month, language);
            return (
              <button
                key={row.month}
                type="button"
                style={{ height: row.height }}
                aria-pressed={row.month === month}
                aria-label={t('showMonth', { month: name })}
                onClick={() => onMonth(row.month)}
              >
                {name}
              </button>
            );
          })}
        </div>
        <div
          ref={area}
          className={`cal-area${draft?.drag ? ' is-dragging' : ''}`}
          style={{ height }}
          onPointerMove={drag}
          onPointerUp={() => draft?.drag && settle()}
          onPointerCancel={() => setDraft(null)}
        >
          {rows.map((row) => (
            <div
              key={row.month}
              className={`cal-row${row.month === month ? ' is-chosen' : ''}`}
              aria-hidden="true"
              style={{ top: row.top, height: row.height, width: `${row.days * SHARE}%`, backgroundImage: weekends(row) }}
              onClick={() => onMonth(row.month)}
            />
          ))}
          {bars.map((bar) => {
            const event = byId.get(bar.event);
            if (!event) return null;
            const name = textIn(event.name, language, event.id);
            const span = spanOf(event);
            const dates = datesOf(span);
            const said = t(event.off ? 'barOff' : 'bar', {
              name,
              from: dayName(dates.from, language),
              to: dayName(dates.to, language),
              count: span.last - span.first + 1,
            });
            const look = `cal-bar is-${event.kind}${event.off ? ' is-off' : ''}${event.id === chosen ? ' is-chosen' : ''}`;
            const style = { left: `${bar.from * SHARE}%`, width: `${(bar.to - bar.from + 1) * SHARE}%`, top: bar.top, height: BAR };
            const ends = (
              <>
                {bar.isFirst && <i className="cal-end is-start" onPointerDown={(pointer) => grab(pointer, event, 'start')} />}
                {bar.isLast && <i className="cal-end is-last" onPointerDown={(pointer) => grab(pointer, event, 'end')} />}
              </>
            );
            // One element speaks for an event and has the keys; its parts in later months are only to be seen and dragged.
            return bar.isFirst ? (
              <button
                key={event.id}
                type="button"
                data-event={event.id}
                className={look}
                style={style}
                title={said}
                aria-label={said}
                aria-pressed={event.id === chosen}
                aria-describedby={hint}
                onFocus={() => onChoose(event)}
                onPointerDown={(pointer) => grab(pointer, event, 'move')}
                onKeyDown={(key) => press(key, event)}
                onKeyUp={() => draft && !draft.drag && settle()}
                onBlur={() => draft && !draft.drag && settle()}
              >
                <span>{name}</span>
                {ends}
              </button>
            ) : (
              <div
                key={`${event.id} ${bar.row}`}
                className={look}
                style={style}
                title={said}
                aria-hidden="true"
                onPointerDown={(pointer) => grab(pointer, event, 'move')}
              >
                <span>{name}</span>
                {ends}
              </div>
            );
          })}
        </div>
      </div>
      <p className="cal-said" aria-live="polite">
        {draft && !draft.isSettled && `${dayName(datesOf(draft.span).from, language)}–${dayName(datesOf(draft.span).to, language)}`}
      </p>
    </div>
  );
}
