import type { TeamItem } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import type { ChartData } from '../chart-data.ts';
import { itemName, measureOf, nothingToShow, scenarioName } from '../names.ts';
import { fullText, numberText } from '../number-text.ts';
import { monthName } from '../period-name.ts';
import { lowestIndex } from '../read-table.ts';
import { loadLevel } from './load-level.ts';
import { peopleText } from './people-text.ts';
import { teamReader, type TeamReader } from './team-reader.ts';

/** One kind of day of one month, half hour by half hour. */
export interface HalfHourQuestion {
  month: number;
  /** Index of the kind of day among the members of its dimension. */
  day: number;
}

interface Told {
  day: string;
  time: string;
  arrivals: string;
  needed: string;
  there: string;
  level: string;
}

const words = {
  zh: {
    title: (role: string) => `${role}：每个半小时都有人接吗？`,
    time: '时间',
    needed: '需要',
    there: '到岗',
    short: (count: number, { day, time, arrivals, needed, there, level }: Told) =>
      `${day}有 ${count} 个半小时人手不够，最紧是 ${time}：每小时 ${arrivals}，需要 ${needed} 人，到岗 ${there} 人${level === '' ? '' : `，响应达标率 ${level}`}。`,
    enough: ({ day, time, needed, there }: Told) => `${day}每个半小时人手都够，最紧是 ${time}：需要 ${needed} 人，到岗 ${there} 人。`,
  },
  en: {
    title: (role: string) => `${role}: is someone there, half hour by half hour?`,
    time: 'Time',
    needed: 'Needed',
    there: 'There',
    short: (count: number, { day, time, arrivals, needed, there, level }: Told) =>
      `${day}: ${count} half ${count === 1 ? 'hour is' : 'hours are'} short, tightest at ${time} with ${arrivals} an hour: ${needed} needed, ${there} there${level === '' ? '' : `, ${level} answered in time`}.`,
    enough: ({ day, time, needed, there }: Told) =>
      `${day}: enough people all day; tightest at ${time}, ${needed} needed and ${there} there.`,
  },
};

/** A part's numbers half hour by half hour, on one kind of day of one month; none in a plan without half hours. */
export function halfHourRow(reader: TeamReader, part: TeamItem, { month, day }: HalfHourQuestion): (number | null)[] {
  const { half_hour: halves, day: days } = reader.team;
  if (halves === undefined) return [];
  return reader.members(halves).map((_, half) => reader.value(part, { [halves]: half, ...(days !== undefined && { [days]: day }) }, month));
}

/** Customers, people needed and there, and how many are answered in time, by half hours; hours in which nobody is needed or there are left out. */
export function halfHours(input: ChartInput, { month, day }: HalfHourQuestion): ChartData | null {
  const reader = teamReader(input);
  const dimension = reader?.team.half_hour;
  const neededItem = reader?.item('agents_needed');
  const arrivalsItem = reader?.item('arrivals');
  const levelItem = reader?.item('level');
  if (!reader || dimension === undefined || !neededItem) return null;
  const { plan, timeline, language } = input;
  const say = words[language];
  const days = reader.members(reader.team.day);
  const halves = reader.members(dimension);
  const row = (part: TeamItem) => halfHourRow(reader, part, { month, day });
  const all = { needed: row('agents_needed'), there: row('agents_there'), arrivals: row('arrivals'), level: row('level') };
  const isOpen = halves.map((_, half) => (all.needed[half] ?? 0) > 0 || (all.there[half] ?? 0) > 0);
  const [from, to] = [Math.max(0, isOpen.indexOf(true)), isOpen.lastIndexOf(true) + 1];
  const empty = to === 0;
  const shown = (values: readonly (number | null)[]) => values.slice(from, empty ? undefined : to);
  const [needed, there, arrivals, level] = [shown(all.needed), shown(all.there), shown(all.arrivals), shown(all.level)];
  const times = halves.slice(from, empty ? undefined : to).map(({ name }) => name);
  const gaps = needed.map((value, half) => (value === null || there[half] === null ? null : value - (there[half] ?? 0)));
  const isShort = needed.map((value, half) => loadLevel(value, there[half] ?? null) === 'over');
  const tightest = lowestIndex(gaps.map((gap) => (gap === null ? null : -gap)));
  const role = reader.roles.find(({ id }) => id === reader.team.day_role);
  const dayName = days[day]?.name ?? '';
  const told: Told = {
    day: dayName,
    time: times[tightest] ?? '',
    arrivals: arrivalsItem
      ? fullText(Math.round(arrivals[tightest] ?? 0), { ...measureOf(arrivalsItem, language), unit: perHour(arrivalsItem.unit) }, language)
      : '',
    needed: peopleText(needed[tightest] ?? null),
    there: peopleText(there[tightest] ?? null),
    level: levelItem && (level[tightest] ?? null) !== null ? numberText(level[tightest] ?? 0, measureOf(levelItem, language)) : '',
  };
  const count = isShort.filter(Boolean).length;
  return {
    id: 'half-hours',
    language,
    title: say.title(role?.name ?? itemName(neededItem, language)),
    subtitle: [monthName(timeline, month, language), dayName, scenarioName(plan, input.scenario, language)]
      .filter((part) => part !== '')
      .join(' · '),
    answer: empty ? nothingToShow(language) : count > 0 ? say.short(count, told) : say.enough(told),
    empty,
    shape: 'months',
    category: { name: say.time, values: times },
    panels: [
      { measure: { name: language === 'zh' ? '人数' : 'People', unit: '' }, lines: [] },
      ...(arrivalsItem ? [{ measure: measureOf(arrivalsItem, language), lines: [] }] : []),
      ...(levelItem ? [{ measure: measureOf(levelItem, language), lines: [], most: 1 }] : []),
    ],
    series: [
      {
        id: 'needed',
        name: say.needed,
        mark: 'bar',
        panel: 0,
        colour: 'accent',
        colours: isShort.map((short) => (short ? 'missed' : 'accent')),
        values: needed,
      },
      { id: 'there', name: say.there, mark: 'line', panel: 0, colour: 'ink', values: there },
      ...(arrivalsItem
        ? [
            {
              id: 'arrivals',
              name: itemName(arrivalsItem, language),
              mark: 'bar' as const,
              panel: 1,
              colour: 'muted' as const,
              values: arrivals,
            },
          ]
        : []),
      ...(levelItem
        ? [
            {
              id: 'level',
              name: itemName(levelItem, language),
              mark: 'line' as const,
              panel: arrivalsItem ? 2 : 1,
              colour: 'accent' as const,
              values: level,
            },
          ]
        : []),
    ],
  };
}

/** The unit without its hour, which the sentence says: `enquiry/hour` → `enquiry`. */
function perHour(unit: string | undefined): string {
  return (unit ?? '').replace(/\/hour$/, '');
}
