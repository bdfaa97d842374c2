import type { ChartInput } from '../chart.ts';
import { teamReader } from './team-reader.ts';

/** The kind of day of a month on which most people are missing at once; the first where all are alike. */
export function worstDay(input: ChartInput, month: number): number {
  const reader = teamReader(input);
  const halfHour = reader?.team.half_hour;
  const day = reader?.team.day;
  if (!reader || halfHour === undefined || day === undefined) return 0;
  const halves = reader.members(halfHour);
  const gaps = reader.members(day).map((_, kind) =>
    halves.reduce((worst, _half, half) => {
      const at = { [halfHour]: half, [day]: kind };
      const gap = (reader.value('agents_needed', at, month) ?? 0) - (reader.value('agents_there', at, month) ?? 0);
      return Math.max(worst, gap);
    }, 0),
  );
  return Math.max(0, gaps.indexOf(Math.max(0, ...gaps)));
}
