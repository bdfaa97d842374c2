import type { ChartInput } from '../chart.ts';
import type { ChartData } from '../chart-data.ts';
import { measureOf, nothingToShow, scenarioName } from '../names.ts';
import { monthCategories, periodName } from '../period-name.ts';
import { roleLine } from './role-line.ts';
import type { RoleLoad } from './team-load.ts';
import { teamReader } from './team-reader.ts';

const words = {
  zh: { title: (role: string) => `${role}：人手够吗？`, required: '需要', effective: '到岗', gap: '缺口' },
  en: { title: (role: string) => `${role}: enough people?`, required: 'Needed', effective: 'There', gap: 'Short' },
};

/** People needed beside people there, month by month, of one role; months that are short stand out. */
export function teamBars(input: ChartInput, roles: readonly RoleLoad[], index: number): ChartData | null {
  const { plan, timeline, language } = input;
  const role = roles[index];
  const required = teamReader(input)?.item('required');
  const line = roleLine(input, roles, index);
  if (!role || !required || !line) return null;
  const say = words[language];
  const whole = timeline.periods.at(-1);
  const empty = role.cells.every((cell) => cell.required === null && cell.effective === null);
  return {
    id: `team-${role.id}`,
    language,
    title: say.title(role.name),
    subtitle: [whole ? periodName(timeline, whole, language) : '', scenarioName(plan, input.scenario, language)].join(' · '),
    answer: empty ? nothingToShow(language) : line.text,
    empty,
    shape: 'months',
    category: monthCategories(timeline, language),
    panels: [{ measure: { name: language === 'zh' ? '人数' : 'People', unit: measureOf(required, language).unit }, lines: [] }],
    series: [
      {
        id: 'required',
        name: say.required,
        mark: 'bar',
        panel: 0,
        colour: 'accent',
        colours: role.cells.map(({ level }) => (level === 'over' ? 'missed' : 'accent')),
        values: role.cells.map((cell) => cell.required),
      },
      { id: 'effective', name: say.effective, mark: 'bar', panel: 0, colour: 'muted', values: role.cells.map((cell) => cell.effective) },
      {
        id: 'gap',
        name: say.gap,
        mark: 'label',
        panel: 0,
        colour: 'ink',
        values: role.cells.map((cell) =>
          cell.required === null || cell.effective === null ? null : Math.max(0, cell.required - cell.effective),
        ),
      },
    ],
  };
}
