import type { Language, ShiftCover } from '../../core/index.ts';
import type { WeekNeeds } from './week-needs.ts';

/** A roster as it hangs on the wall: who works when, and how many are there each day. */
export interface RosterTable {
  head: readonly string[];
  /** People who work alike. */
  rows: readonly { who: string; people: number; days: readonly (string | null)[] }[];
  /** People who come on each day. */
  each: readonly number[];
}

const words = {
  zh: { who: '谁', people: '人数', person: (from: number, to: number) => (from === to ? `客服 ${from}` : `客服 ${from}–${to}`) },
  en: { who: 'Who', people: 'People', person: (from: number, to: number) => (from === to ? `Person ${from}` : `Persons ${from}–${to}`) },
};

/** A half hour of the day as a clock shows it; `next` is past midnight. */
function clock(half: number): string {
  const minutes = (half % 48) * 30;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The hours of a shift, both in half hours: 9:00–17:00. */
export function shiftHours(start: number, length: number): string {
  return `${clock(start)}–${clock(start + length)}`;
}

/** Early shifts first. A day off is null. @param length half hours of a shift */
export function rosterTable(
  { roster }: Pick<ShiftCover, 'roster'>,
  { days }: Pick<WeekNeeds, 'days'>,
  length: number,
  language: Language,
): RosterTable {
  const say = words[language];
  let next = 1;
  const sorted = [...roster].sort((a, b) => a.start - b.start || (a.daysOff[0] ?? 0) - (b.daysOff[0] ?? 0));
  const rows = sorted.map(({ start, daysOff, people }) => {
    const who = say.person(next, next + people - 1);
    next += people;
    return { who, people, days: days.map((_, day) => (daysOff.includes(day) ? null : shiftHours(start, length))) };
  });
  const each = days.map((_, day) => rows.reduce((sum, row) => sum + (row.days[day] === null ? 0 : row.people), 0));
  return { head: [say.who, say.people, ...days], rows, each };
}

/** The roster as lines of cells, for the clipboard. */
export function rosterLines(table: RosterTable, off: string, total: string): string[][] {
  return [
    [...table.head],
    ...table.rows.map(({ who, people, days }) => [who, String(people), ...days.map((hours) => hours ?? off)]),
    [total, String(table.rows.reduce((sum, { people }) => sum + people, 0)), ...table.each.map(String)],
  ];
}
