import type { ChartInput } from '../chart.ts';
import { halfHourRow } from './half-hours.ts';
import { shareProfile } from './share-profile.ts';
import { teamReader } from './team-reader.ts';

/** People needed online in each half hour of an ordinary week. */
export interface WeekNeeds {
  days: readonly string[];
  /** The half hours of a day. */
  times: readonly string[];
  /** Day after day, `times.length` each. */
  needs: readonly number[];
}

const DAYS = { zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] };
const HALF_HOURS = 48;

/**
 * A week's needs from those of its busiest day, which the plan computes: each other day has its share of the arrivals, and needs as many
 * people as the plan needs in some half hour of the month with at least as many arrivals. So never too few, and whole where the plan's are.
 * A plan without arrivals or shares by weekday has seven days alike.
 *
 * @param day index of the ordinary kind of day, among the members of its dimension
 * @param least people in every half hour in which anyone is needed, at least
 * @returns null when the team has no half hours of a day; 'unknown' while one of them has no number
 */
export function weekNeeds(input: ChartInput, month: number, day: number, least: number): WeekNeeds | 'unknown' | null {
  const reader = teamReader(input);
  const dimension = reader?.team.half_hour;
  if (!reader || dimension === undefined || !reader.item('agents_needed')) return null;
  const halves = reader.members(dimension);
  if (halves.length !== HALF_HOURS) return null;
  const kinds = Math.max(1, reader.members(reader.team.day).length);
  const row = (part: 'arrivals' | 'agents_needed', kind: number) => halfHourRow(reader, part, { month, day: kind });
  const shares = shareProfile(input, 'weekday_share', month, day);
  const isWeek = shares?.bars.length === DAYS.zh.length;
  const weights = isWeek ? shares.bars.map(({ value }) => value) : DAYS.zh.map(() => 1);
  const busiest = Math.max(...weights.map((weight) => weight ?? NaN));
  const [needed, arriving] = [row('agents_needed', day), row('arrivals', day)];
  if (needed.includes(null) || !(busiest > 0)) return 'unknown';

  const known = Array.from({ length: kinds }, (_, kind) => {
    const people = row('agents_needed', kind);
    return row('arrivals', kind).map((arrivals, half) => ({ arrivals, people: people[half] ?? null }));
  })
    .flat()
    .flatMap(({ arrivals, people }) => (arrivals === null || people === null || people <= 0 ? [] : [{ arrivals, people }]));
  const needs = weights.flatMap((weight) =>
    needed.map((most, half) => {
      if (most === null || most <= 0) return 0;
      const arrivals = (arriving[half] ?? Infinity) * ((weight ?? 0) / busiest);
      const people = known.reduce((fewest, one) => (one.arrivals >= arrivals ? Math.min(fewest, one.people) : fewest), most);
      return Math.max(least, people);
    }),
  );
  const fullNames = isWeek ? shares.bars.map(({ name }) => name) : DAYS[input.language];
  return { days: fullNames, times: halves.map(({ name }) => name), needs };
}
