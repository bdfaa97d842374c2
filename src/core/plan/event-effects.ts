import { eventDays, type AbsoluteDay } from './event-days.ts';
import type { PlanEvent } from './plan.ts';
import { daysBeforeMonth, type Timeline } from './timeline.ts';

/** Whether an event that is not switched off covers a day. */
export function isOn(event: PlanEvent, day: AbsoluteDay): boolean {
  const { first, last } = eventDays(event);
  return event.off !== true && first <= day && day <= last;
}

/** Trade of a day relative to a plain one, as one event sees it: a list of lifts is stretched over its days; then comes its aftermath. */
function liftOf(event: PlanEvent, day: AbsoluteDay): number {
  const { first, last } = eventDays(event);
  if (event.off === true || day < first) return 1;
  if (day > last) return event.after && day <= last + event.after.days ? event.after.lift : 1;
  const { lift = 1 } = event;
  if (!Array.isArray(lift)) return lift;
  return lift[Math.floor(((day - first) * lift.length) / (last - first + 1))] ?? 1;
}

/** Trade of a day relative to a plain one: the lifts of all events on it multiply. */
export function liftOn(events: readonly PlanEvent[], day: AbsoluteDay): number {
  return events.reduce((lift, event) => lift * liftOf(event, day), 1);
}

/** What the events make of an item in each month of the timeline: the mean over the month's days of the product of their effects on it. */
export function meanEffects(events: readonly PlanEvent[], item: string, timeline: Timeline): number[] {
  const acting = events.flatMap((event) => {
    const effect = event.effects?.[item];
    return effect === undefined || event.off === true ? [] : [{ ...eventDays(event), effect }];
  });
  return Array.from({ length: timeline.months }, (_, month) => {
    const start = daysBeforeMonth(timeline.start + month);
    const count = timeline.daysInMonth(month);
    let sum = 0;
    for (let day = start; day < start + count; day++)
      sum += acting.reduce((product, { first, last, effect }) => (first <= day && day <= last ? product * effect : product), 1);
    return sum / count;
  });
}
