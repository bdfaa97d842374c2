import type { Language, ShiftCover } from '../../core/index.ts';
import type { ChartData } from '../chart-data.ts';
import type { WeekNeeds } from './week-needs.ts';

const words = {
  zh: {
    title: '排班够不够：一周每个半小时',
    time: '时间',
    people: '人数',
    needed: '需要',
    there: '排了',
    answer: (day: string, spare: number) => `每个半小时都够；最紧的是${day}，多出 ${spare} 人。`,
  },
  en: {
    title: 'Does the roster cover the week?',
    time: 'Time',
    people: 'People',
    needed: 'Needed',
    there: 'On the roster',
    answer: (day: string, spare: number) => `Every half hour is covered; tightest on ${day}, with ${spare} to spare.`,
  },
};

/** People needed and on the roster over the week's half hours; hours in which nobody is needed or there on any day are left out. */
export function rosterCover({ cover }: Pick<ShiftCover, 'cover'>, week: WeekNeeds, subtitle: string, language: Language): ChartData {
  const say = words[language];
  const { days, times, needs } = week;
  const open = times.map((_, half) =>
    days.some((_day, day) => (needs[day * times.length + half] ?? 0) > 0 || (cover[day * times.length + half] ?? 0) > 0),
  );
  const shown = days.flatMap((_, day) => times.flatMap((_time, half) => (open[half] === true ? [day * times.length + half] : [])));
  const nameOf = (period: number) => `${days[Math.floor(period / times.length)] ?? ''} ${times[period % times.length] ?? ''}`;
  const needed = shown.map((period) => Math.ceil((needs[period] ?? 0) - 1e-9));
  const there = shown.map((period) => cover[period] ?? 0);
  const spare = needed.map((value, index) => (value > 0 ? (there[index] ?? 0) - value : Infinity));
  const tightest = spare.indexOf(Math.min(...spare));
  return {
    id: 'roster',
    language,
    title: say.title,
    subtitle,
    answer: shown.length === 0 ? '' : say.answer(nameOf(shown[tightest] ?? 0), spare[tightest] ?? 0),
    empty: shown.length === 0,
    shape: 'months',
    category: { name: say.time, values: shown.map(nameOf) },
    panels: [{ measure: { name: say.people, unit: '' }, lines: [] }],
    series: [
      { id: 'needed', name: say.needed, mark: 'bar', panel: 0, colour: 'accent', values: needed },
      { id: 'there', name: say.there, mark: 'line', panel: 0, colour: 'ink', values: there },
    ],
  };
}
