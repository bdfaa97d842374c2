import { textIn, type DayTarget } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import type { ChartData } from '../chart-data.ts';
import { nothingToShow, scenarioName } from '../names.ts';
import { fullText, numberText } from '../number-text.ts';
import { monthName } from '../period-name.ts';
import { dayName } from './day-names.ts';
import type { DayPlan } from './day-plan.ts';

const words = {
  zh: {
    title: (month: string, name: string) => `${month}每天要多少${name}？`,
    basis: { plan: '按计划数', target: '按目标' },
    day: '日期',
    campaign: '活动',
    peak: (day: string, events: string, value: string, share: string) => `最高 ${day}${events}：${value}，占全月 ${share}`,
    in: (events: string) => `(${events})`,
    plain: (value: string) => `平日一天约 ${value}`,
    join: '；',
    end: '。',
  },
  en: {
    title: (month: string, name: string) => `How much ${name} on each day of ${month}?`,
    basis: { plan: 'as planned', target: 'for the target' },
    day: 'Day',
    campaign: 'Campaign',
    peak: (day: string, events: string, value: string, share: string) => `Most on ${day}${events}: ${value}, ${share} of the month`,
    in: (events: string) => ` (${events})`,
    plain: (value: string) => `a plain day takes about ${value}`,
    join: '; ',
    end: '.',
  },
};

/** The names of the events on a day. */
export function eventNames(input: Pick<ChartInput, 'plan' | 'language'>, { events }: Pick<DayTarget, 'events'>): string[] {
  return events.map((id) => textIn(input.plan.events?.find((event) => event.id === id)?.name, input.language, id));
}

/** A month's number by days; days of campaigns stand out. */
export function dayChart(input: ChartInput, { item, month, basis, measure, whole, days }: DayPlan): ChartData {
  const { timeline, language } = input;
  const say = words[language];
  const name = monthName(timeline, month, language);
  const empty = whole === null;
  const most = days.reduce<DayTarget | undefined>((top, day) => (top && top.share >= day.share ? top : day), undefined);
  const plain = days.filter(({ events }) => events.length === 0);
  const answer = () => {
    if (empty || !most) return nothingToShow(language);
    const names = eventNames(input, most).join(' + ');
    const peak = say.peak(
      dayName(most.day, language),
      names === '' ? '' : say.in(names),
      fullText(most.target, measure, language),
      numberText(most.share, { name: '', unit: '%' }),
    );
    const everyday = plain.reduce((sum, day) => sum + day.target, 0) / plain.length;
    return (plain.length > 0 ? [peak, say.plain(fullText(everyday, measure, language))] : [peak]).join(say.join) + say.end;
  };
  return {
    id: `days-${item.id}`,
    language,
    title: say.title(name, measure.name),
    subtitle: [name, scenarioName(input.plan, input.scenario, language), say.basis[basis]].join(' · '),
    answer: answer(),
    empty,
    shape: 'months',
    category: { name: say.day, values: days.map(({ day }) => String(Number(day.slice(8)))) },
    panels: [{ measure, lines: [] }],
    series: [
      {
        id: item.id,
        name: measure.name,
        mark: 'bar',
        panel: 0,
        colour: 'muted',
        colours: days.map(({ events }) => (events.length > 0 ? 'accent' : 'muted')),
        values: days.map(({ target }) => (Number.isFinite(target) ? target : null)),
      },
    ],
  };
}
