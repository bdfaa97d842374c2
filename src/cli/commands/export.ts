import { createEngine, type Language } from '../../core/index.ts';
import { csv } from '../../formats/csv.ts';
import { markdown } from '../../formats/markdown.ts';
import { planJson } from '../../formats/plan-json.ts';
import type { PlanNumbers } from '../../formats/plan-rows.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';
import { noSuch, UsageError } from '../usage-error.ts';

type Writer = (numbers: PlanNumbers, language: Language, chart: string | undefined) => string | Promise<string>;

/** By the ending of the file's name. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['json', ({ plan }) => planJson(plan)],
  ['csv', csv],
  ['md', markdown],
  ['svg', writeChart],
]);

async function writeChart(numbers: PlanNumbers, language: Language, chart: string | undefined): Promise<string> {
  const { planChart, planChartIds } = await import('../../formats/plan-chart.ts'); // draws with a library that the other formats do without
  const ids = planChartIds(numbers, language);
  const id = chart ?? ids[0] ?? numbers.plan.items[0]?.id ?? '';
  const svg = planChart(id, numbers, language);
  if (svg === null) throw noSuch({ en: 'chart', zh: '图表' }, id, [...ids, ...numbers.plan.items.map((item) => item.id)]);
  return svg;
}

/** `plan export FILE --to out.csv`: the run, or a chart of it, or the plan itself, as a file. */
export const exportPlan: Command = {
  name: 'export',
  signature: { positional: ['FILE'], values: { to: 'out.csv|out.md|out.svg|out.json', chart: 'ID' }, required: ['to'] },
  async run({ positional: [file = ''], values, language }, terminal) {
    const to = values.get('to') ?? '';
    const ending = /\.([^./\\]+)$/.exec(to)?.[1]?.toLowerCase() ?? '';
    const write = writers.get(ending);
    if (!write)
      throw noSuch(
        { en: 'format', zh: '格式' },
        ending === '' ? to : `.${ending}`,
        [...writers.keys()].map((known) => `.${known}`),
      );
    const { plan, problems } = await openPlan(file, terminal);
    if (!plan) return sayProblems(problems, null, language, terminal);
    const engine = createEngine(plan, null);
    const { tables, targets, problems: runProblems } = engine.result();
    const text = await write({ plan, timeline: engine.timeline, tables, targets, scenario: null }, language, values.get('chart'));
    if (!(await terminal.writeFile(to, text))) throw new UsageError({ en: `${to} cannot be written.`, zh: `无法写入 ${to}。` });
    terminal.say(language === 'zh' ? `已写入 ${to}` : `Written: ${to}`);
    return sayProblems([...problems, ...runProblems], plan, language, terminal);
  },
};
