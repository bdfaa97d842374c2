import {
  createEngine,
  textIn,
  type At,
  type Language,
  type Plan,
  type SeekAnswer,
  type SeekQuestion,
  type Timeline,
} from '../../core/index.ts';
import { alignColumns } from '../../formats/text-table.ts';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';
import { jsonNumber } from '../run-json.ts';
import { noSuch, UsageError, type Sentence } from '../usage-error.ts';

/** `plan seek FILE …`: what a driver would have to become for a result to reach a value. */
export const seek: Command = {
  name: 'seek',
  signature: {
    positional: ['FILE'],
    values: {
      item: 'ID',
      at: 'channel=ztc',
      per: 'timeline|2026|2026Q1|2026-01',
      to: 'NUMBER',
      change: 'ID',
      'change-at': 'channel=ztc',
      'change-from': '2026-01',
      'change-to': '2026-03',
    },
    required: ['item', 'per', 'to', 'change'],
    flags: ['json'],
  },
  async run(args, terminal) {
    const { plan, problems } = await openPlan(args.positional[0] ?? '', terminal);
    if (!plan) return sayProblems(problems, null, args.language, terminal);
    const engine = createEngine(plan, null);
    const question = questionOf(args, plan, engine.timeline);
    const exit = sayProblems([...problems, ...engine.result().problems], plan, args.language, terminal);
    const answer = engine.seek(question);
    if (args.flags.has('json')) terminal.print(JSON.stringify(answerJson(answer)));
    else if (answer.solutions.length > 0) terminal.print(answerText(answer, question, plan, engine.timeline, args.language));
    const verdict = verdictOf(answer);
    if (verdict) terminal.say(verdict[args.language]);
    return exit;
  },
};

function questionOf({ values }: Arguments, plan: Plan, timeline: Timeline): SeekQuestion {
  const itemNamed = (option: string): string => {
    const id = values.get(option) ?? '';
    const ids = plan.items.map((item) => item.id);
    if (!ids.includes(id)) throw noSuch({ en: 'item', zh: '指标' }, id, ids);
    return id;
  };
  const period = values.get('per') ?? '';
  const periods = timeline.periods.map(({ id }) => id);
  if (!periods.includes(period)) throw noSuch({ en: 'period', zh: '期间' }, period, periods);
  const written = values.get('to') ?? '';
  const to = Number(written);
  if (written.trim() === '' || !Number.isFinite(to))
    throw new UsageError({ en: `--to needs a number, not "${written}".`, zh: `--to 后面应是数字\uFF0C现在是“${written}”。` });
  const [item, change] = [itemNamed('item'), itemNamed('change')];
  const [at, changeAt] = [atOf(values.get('at'), item, plan), atOf(values.get('change-at'), change, plan)];
  const [changeFrom, changeTo] = [monthOf(values.get('change-from'), timeline), monthOf(values.get('change-to'), timeline)];
  return {
    item,
    period,
    to,
    change,
    ...(at ? { at } : {}),
    ...(changeAt ? { changeAt } : {}),
    ...(changeFrom === undefined ? {} : { changeFrom }),
    ...(changeTo === undefined ? {} : { changeTo }),
  };
}

/** `channel=ztc,role=service`. */
function atOf(written: string | undefined, itemId: string, plan: Plan): At | undefined {
  if (written === undefined) return undefined;
  const over = plan.items.find(({ id }) => id === itemId)?.over ?? [];
  const pairs = written.split(',').map((pair) => {
    const [dimension = '', member = ''] = pair.split('=').map((part) => part.trim());
    if (!over.includes(dimension)) throw noSuch({ en: `dimension of ${itemId}`, zh: `${itemId} 的维度` }, dimension, over);
    const members = plan.dimensions?.find(({ id }) => id === dimension)?.members.map(({ id }) => id) ?? [];
    if (!members.includes(member)) throw noSuch({ en: `member of ${dimension}`, zh: `${dimension} 的成员` }, member, members);
    return [dimension, member];
  });
  return Object.fromEntries(pairs) as At;
}

function monthOf(written: string | undefined, timeline: Timeline): string | undefined {
  const months = timeline.periods.slice(0, timeline.months).map(({ id }) => id);
  if (written !== undefined && !months.includes(written)) throw noSuch({ en: 'month of the plan', zh: '计划月份' }, written, months);
  return written;
}

function answerJson({ solutions, reason, nearest }: SeekAnswer): unknown {
  const solutionJson = ({ factor, cells, value }: SeekAnswer['solutions'][number]) => ({
    factor,
    cells: cells.map(jsonNumber),
    value: jsonNumber(value),
  });
  return {
    solutions: solutions.map(solutionJson),
    ...(reason === undefined ? {} : { reason }),
    ...(nearest === undefined ? {} : { nearest: solutionJson(nearest) }),
  };
}

function answerText(answer: SeekAnswer, question: SeekQuestion, plan: Plan, timeline: Timeline, language: Language): string {
  const nameOf = (id: string) => textIn(plan.items.find((item) => item.id === id)?.name, language, id);
  const over = plan.items.find(({ id }) => id === question.change)?.over ?? [];
  const memberNames = (place: readonly number[]) =>
    over.map((dimension, d) => {
      const member = plan.dimensions?.find(({ id }) => id === dimension)?.members[place[d] ?? -1];
      return member ? textIn(member.name, language, member.id) : '';
    });
  return answer.solutions
    .map(({ factor, cells, value }) => {
      const head = `${nameOf(question.change)}${factor === null ? '' : ` × ${factor}`} → ${nameOf(question.item)} ${question.period} = ${value}`;
      const rows = answer.before.map(({ place, month, value: before }, index) => [
        timeline.periods[month]?.id ?? '',
        ...memberNames(place),
        String(before),
        '→',
        String(cells[index] ?? ''),
      ]);
      return [head, ...alignColumns(rows, 1 + over.length)].join('\n');
    })
    .join('\n\n');
}

function verdictOf({ solutions, reason }: SeekAnswer): Sentence | null {
  if (solutions.length > 1)
    return {
      en: `There are ${solutions.length} solutions; the first is the nearest to the plan.`,
      zh: `有 ${solutions.length} 个解\uFF0C第一个离现状最近。`,
    };
  if (solutions.length === 1) return null;
  switch (reason) {
    case 'no-effect':
      return { en: 'No solution: the driver does not change this result.', zh: '无解\uFF1A这个影响因素不影响该结果。' };
    case 'out-of-reach':
      return {
        en: 'No solution: the value is out of reach, whatever the driver becomes within its bounds.',
        zh: '无解\uFF1A影响因素在允许范围内怎么变都达不到该值。',
      };
    case 'jump':
      return { en: 'No solution: the result jumps over the value.', zh: '无解\uFF1A结果会跳过该值。' };
    case 'no-value':
      return { en: 'No solution: the driver or the result has no value here.', zh: '无解\uFF1A影响因素或结果在这里没有数值。' };
    case 'unknown':
    case undefined:
      return { en: 'No solution was found.', zh: '没有找到解。' };
    default:
      return reason satisfies never;
  }
}
