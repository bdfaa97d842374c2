import { eventDays, firstDayOf, formatDay, type PlanEvent } from '../../core/index.ts';

/** Columns of the picture: as many as the longest month has days. */
export const COLUMNS = 31;
/** Pixels of a bar and of the room around it. */
export const BAR = 20;
const GAP = 3;

/** First and last day (counted from 1970-01-01), both in it. */
export interface Span {
  first: number;
  last: number;
}

/** A row of the picture: a month with the bars that lie in it. */
export interface MonthRow {
  /** Index in the timeline. */
  month: number;
  first: number;
  days: number;
  top: number;
  height: number;
}

/** The part of an event in one month. Days count from 0 within the month. */
export interface Bar {
  event: string;
  row: number;
  from: number;
  to: number;
  top: number;
  /** It is the first or the last part of the event that is shown. */
  isFirst: boolean;
  isLast: boolean;
}

/** Lays months below each other and events on their days; events on the same days of a month lie in lanes of their own. */
export function layCalendar(
  months: readonly { id: string; month: number }[],
  events: readonly PlanEvent[],
  spanOf: (event: PlanEvent) => Span = eventDays,
): { rows: MonthRow[]; bars: Bar[]; height: number } {
  const bars: Bar[] = [];
  const rows: MonthRow[] = [];
  let top = 0;
  for (const [row, { id, month }] of months.entries()) {
    const first = firstDayOf(id);
    const days = firstDayOf(formatDay(first + 31).slice(0, 7)) - first;
    const lanes: number[] = [];
    const here = events
      .map((event) => ({ event, ...spanOf(event) }))
      .filter((span) => span.last >= first && span.first < first + days)
      .sort((a, b) => a.first - b.first || b.last - a.last);
    for (const span of here) {
      const [from, to] = [Math.max(0, span.first - first), Math.min(days - 1, span.last - first)];
      const free = lanes.findIndex((until) => until < from);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = to;
      const earlier = bars.some((bar) => bar.event === span.event.id);
      bars.push({
        event: span.event.id,
        row,
        ...{ from, to },
        top: top + GAP + lane * (BAR + GAP),
        isFirst: !earlier,
        isLast: span.last < first + days || row === months.length - 1,
      });
    }
    const height = Math.max(1, lanes.length) * (BAR + GAP) + GAP;
    rows.push({ month, first, days, top, height });
    top += height;
  }
  return { rows, bars, height: top };
}

/** The day at a point of the picture, `x` as a share of its width; the nearest where the point lies beside the days. */
export function dayAt(rows: readonly MonthRow[], x: number, y: number): number {
  const row = rows.find(({ top, height }) => y < top + height) ?? rows.at(-1);
  if (!row) return 0;
  return row.first + Math.min(Math.max(Math.floor(x * COLUMNS), 0), row.days - 1);
}

export type Grip = 'move' | 'start' | 'end';

/** Where dragging an event by some days leads; its ends never pass each other. */
export function dragged({ first, last }: Span, grip: Grip, days: number): Span {
  if (grip === 'start') return { first: Math.min(first + days, last), last };
  if (grip === 'end') return { first, last: Math.max(last + days, first) };
  return { first: first + days, last: last + days };
}

/** The same day of another month, or that month's last. */
function monthsOn(day: number, months: number): number {
  const text = formatDay(day);
  const count = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + months;
  const monthText = (month: number) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const [start, next] = [firstDayOf(monthText(count)), firstDayOf(monthText(count + 1))];
  return Math.min(start + Number(text.slice(8)) - 1, next - 1);
}

/** Where a key leads; null for keys that move nothing. */
export function stepped(span: Span, key: string, shift: boolean): Span | null {
  const days = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (days !== undefined) return dragged(span, shift ? 'end' : 'move', days);
  const months = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (months === undefined || shift) return null;
  return dragged(span, 'move', monthsOn(span.first, months) - span.first);
}

/** The span as a plan file has it. */
export function datesOf({ first, last }: Span): { from: string; to: string } {
  return { from: formatDay(first), to: formatDay(last) };
}
