import type { Language, Timeline } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import { axisMonthName } from '../period-name.ts';
import { lowestIndex } from '../read-table.ts';
import { peopleText } from './people-text.ts';
import type { RoleLoad } from './team-load.ts';
import { teamReader } from './team-reader.ts';

export interface RoleLine {
  role: string;
  /** The first month in which too few people are there; null when there are enough. */
  breaks: number | null;
  /** How many are short in that month. */
  short: number;
  /** The month on whose first day hiring must begin; negative when that lies before the plan. */
  startBy: number;
  /** Every month has its numbers. */
  isKnown: boolean;
  text: string;
}

/** A day: 10月1日, 1 Oct; with the year where the timeline has several. */
function firstDay(timeline: Timeline, month: number, language: Language): string {
  const name = axisMonthName(timeline, month, language);
  return language === 'zh' ? `${name}1日` : `1 ${name}`;
}

interface Told {
  name: string;
  month: string;
  short: string;
  /** Other months that are short too. */
  more: number;
  lead: number;
  startBy: string | null;
}

const words = {
  zh: {
    breaks: ({ name, month, short, more, lead, startBy }: Told) =>
      `${name} ${month}缺 ${short} 人${more > 0 ? `（之后还有 ${more} 个月不够）` : ''}，` +
      (startBy === null
        ? `招人要 ${lead} 个月，来不及到岗，先靠加班或临时工。`
        : lead === 0
          ? `最晚 ${startBy}到岗。`
          : `最晚 ${startBy}开始招人（提前 ${lead} 个月）。`),
    enough: (name: string, month: string, required: string, effective: string) =>
      `${name}人手够，最紧是 ${month}：需要 ${required} 人，到岗 ${effective} 人。`,
    unknown: (name: string) => `${name}还没有数值。`,
  },
  en: {
    breaks: ({ name, month, short, more, lead, startBy }: Told) =>
      `${name}: ${short} short in ${month}${more > 0 ? ` (and in ${more} later ${more === 1 ? 'month' : 'months'})` : ''}; ` +
      (startBy === null
        ? `hiring takes ${lead} ${lead === 1 ? 'month' : 'months'}, too late for then: bridge it with overtime or temps.`
        : lead === 0
          ? `have them there by ${startBy}.`
          : `start hiring by ${startBy} (${lead} ${lead === 1 ? 'month' : 'months'} ahead).`),
    enough: (name: string, month: string, required: string, effective: string) =>
      `${name}: enough people; tightest in ${month}, ${required} needed and ${effective} there.`,
    unknown: (name: string) => `${name}: no values yet.`,
  },
};

/** When a role breaks first, how many are short, and when hiring must begin; or its tightest month. */
export function roleLine(input: ChartInput, roles: readonly RoleLoad[], index: number): RoleLine | null {
  const reader = teamReader(input);
  const role = roles[index];
  if (!reader || !role) return null;
  const { timeline, language } = input;
  const months = role.cells.map(({ required, effective }) => (required === null || effective === null ? null : required - effective));
  const isKnown = role.cells.every(({ level }) => level !== null);
  const short = role.cells.flatMap(({ level }, month) => (level === 'over' ? [month] : []));
  const [first] = short;
  if (first === undefined) {
    const tightest = lowestIndex(months.map((gap) => (gap === null ? null : -gap)));
    const cell = role.cells[tightest];
    const text = cell
      ? words[language].enough(
          role.name,
          axisMonthName(timeline, tightest, language),
          peopleText(cell.required),
          peopleText(cell.effective),
        )
      : words[language].unknown(role.name);
    return { role: role.id, breaks: null, short: 0, startBy: 0, isKnown, text };
  }
  const lead = Math.max(0, Math.ceil(reader.value('lead', { [reader.team.role]: index }, first) ?? 0));
  const startBy = first - lead;
  const gap = months[first] ?? 0;
  return {
    role: role.id,
    breaks: first,
    short: gap,
    startBy,
    isKnown,
    text: words[language].breaks({
      name: role.name,
      month: axisMonthName(timeline, first, language),
      // A shortage never rounds to none.
      short: peopleText(Math.ceil(gap * 10 - 1e-6) / 10),
      more: short.length - 1,
      lead,
      startBy: startBy < 0 ? null : firstDay(timeline, startBy, language),
    }),
  };
}
