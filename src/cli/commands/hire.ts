import {
  createEngine,
  describeHiringRefusal,
  differsInStaff,
  loadHighs,
  planHiring,
  readStaffing,
  textIn,
  type HiringPlan,
  type Language,
  type Plan,
  type StaffingOutcome,
} from '../../core/index.ts';
import { alignColumns } from '../../formats/text-table.ts';
import type { Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';
import { scenarioOf } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';
import { noSuch } from '../usage-error.ts';

/**
 * `plan hire FILE`: whom each role hires and lets go when, at the least cost. `--json`: `{ "scenario", "months": […], "roles": [ … ] }`, a
 * role being `{ "role", "status": "optimal" | "feasible", "gap", "bound", "saving", "required": […], "best": {…}, "planned": {…} }` with
 * `hires leavers temps overtime headcount effective short monthlyCost` by month and `cost` by kind in `best` and `planned`, or
 * `{ "role", "status": "refused", "message" }`.
 */
export const hire: Command = {
  name: 'hire',
  signature: { positional: ['FILE'], values: { role: 'ID', scenario: 'ID' }, flags: ['json'] },
  async run(args, terminal) {
    const { language } = args;
    const { plan, problems } = await openPlan(args.positional[0] ?? '', terminal);
    if (!plan) return sayProblems(problems, null, language, terminal);
    const scenario = scenarioOf(plan, args.values.get('scenario'));
    const engine = createEngine(plan, scenario);
    const { tables, problems: found } = engine.result();
    const exit = sayProblems([...problems, ...found], plan, language, terminal);
    const read = readStaffing(plan, scenario, tables);
    if (!Array.isArray(read)) {
      terminal.say(describeHiringRefusal(read, plan, language));
      return 1;
    }
    const role = roleOf(args, plan);
    const asked = read.filter((one) => role === undefined || one.role === role);
    const solver = await loadHighs();
    const plans = asked.map((one): HiringPlan =>
      'staffing' in one ? planHiring(one.staffing, solver) : { role: one.role, status: 'refused', refusal: one.refusal },
    );
    const months = engine.timeline.periods.slice(0, engine.timeline.months).map(({ id }) => id);
    if (args.flags.has('json'))
      terminal.print(JSON.stringify({ scenario, months, roles: plans.map((one) => roleJson(one, plan, language)) }));
    else printPlans(plans, months, plan, language, terminal, role !== undefined);
    return plans.some(({ status }) => status === 'refused') ? 1 : exit;
  },
};

function roleOf({ values }: Arguments, plan: Plan): string | undefined {
  const written = values.get('role');
  const ids = plan.dimensions?.find(({ id }) => id === plan.team?.role)?.members.map(({ id }) => id) ?? [];
  if (written !== undefined && !ids.includes(written)) throw noSuch({ en: 'role', zh: '岗位' }, written, ids);
  return written;
}

function roleJson(answer: HiringPlan, plan: Plan, language: Language): unknown {
  if (answer.status !== 'refused') return answer;
  return { role: answer.role, status: answer.status, message: describeHiringRefusal(answer.refusal, plan, language) };
}

const words = {
  en: {
    head: ['month', 'needed', 'there', 'hires', 'leavers', 'temps', 'overtime h', 'short', 'cost'],
    planned: 'as planned',
    best: 'cheapest',
    saving: 'saving',
    proven: 'proven: nothing is cheaper',
    gap: (gap: string) => `time ran out: at most ${gap} can still be saved`,
    same: 'nothing to change',
  },
  zh: {
    head: ['月份', '需要', '在岗', '招聘', '减员', '临时工', '加班小时', '缺口', '成本'],
    planned: '现计划',
    best: '最省',
    saving: '节省',
    proven: '已证明没有更省的安排',
    gap: (gap: string) => `时限到了，最多还能省 ${gap}`,
    same: '不用调整',
  },
} as const;

const short = (value: number) => String(Math.round(value * 100) / 100);
const money = (value: number) => Math.round(value).toLocaleString('en');

/** `whole`: the months of a role that changes nothing too. */
function printPlans(
  plans: readonly HiringPlan[],
  months: string[],
  plan: Plan,
  language: Language,
  terminal: Terminal,
  whole: boolean,
): void {
  const say = words[language];
  const names = plan.dimensions?.find(({ id }) => id === plan.team?.role)?.members ?? [];
  for (const answer of plans) {
    const name = textIn(names.find(({ id }) => id === answer.role)?.name, language, answer.role);
    if (answer.status === 'refused') {
      terminal.say(`${name}: ${describeHiringRefusal(answer.refusal, plan, language)}`);
      continue;
    }
    const { best, planned, saving, gap, status } = answer;
    const costs = `${say.planned} ${money(planned.cost.total)}, ${say.best} ${money(best.cost.total)}, ${say.saving} ${money(saving)}`;
    if (!whole && !differsInStaff(best, planned)) {
      terminal.print(`${name}: ${say.same} (${costs})`);
      continue;
    }
    terminal.print(`\n${name}: ${costs}; ${status === 'optimal' ? say.proven : say.gap(`${short(gap * 100)}%`)}`);
    terminal.print(alignColumns([[...say.head], ...months.map((month, t) => line(month, t, answer.required, best))], 1).join('\n'));
  }
}

function line(month: string, t: number, required: readonly number[], outcome: StaffingOutcome): string[] {
  const { effective, hires, leavers, temps, overtime, monthlyCost } = outcome;
  const counts = [required, effective, hires, leavers, temps, overtime, outcome.short].map((row) => short(row[t] ?? 0));
  return [month, ...counts, money(monthlyCost[t] ?? 0)];
}
