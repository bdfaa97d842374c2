import { createEngine, isWarning, textIn, type Language, type Plan, type Result } from '../../core/index.ts';
import { textTable } from '../../formats/text-table.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';
import { runJson } from '../run-json.ts';
import { scenarioOf } from '../scenario-of.ts';
import { UsageError } from '../usage-error.ts';

/** `plan run FILE`: the numbers and targets of a plan. */
export const run: Command = {
  name: 'run',
  signature: { positional: ['FILE'], values: { scenario: 'ID', trials: 'N', seed: 'S' }, flags: ['json'] },
  async run({ positional: [file = ''], values, flags, language }, terminal) {
    if (values.has('trials') || values.has('seed')) {
      throw new UsageError({
        en: 'Trials are not there yet: leave --trials and --seed out.',
        zh: '目前还不能做模拟\uFF1A请去掉 --trials 和 --seed。',
      });
    }
    const { plan, problems: readProblems } = await openPlan(file, terminal);
    if (!plan) {
      if (flags.has('json')) terminal.print(JSON.stringify(runJson(null, readProblems, language)));
      return sayProblems(readProblems, null, language, terminal);
    }
    const scenario = scenarioOf(plan, values.get('scenario'));
    const engine = createEngine(plan, scenario);
    const result = engine.result();
    const problems = [...readProblems, ...result.problems];
    if (flags.has('json')) {
      terminal.print(JSON.stringify(runJson({ plan, timeline: engine.timeline, result }, problems, language)));
      return problems.every(isWarning) ? 0 : 1;
    }
    const { timeline } = engine;
    terminal.print(textTable({ plan, timeline, tables: result.tables, targets: result.targets, scenario }, language));
    if (result.targets.length > 0) terminal.print(`\n${targetLines(plan, result, language).join('\n')}`);
    return sayProblems(problems, plan, language, terminal);
  },
};

function targetLines(plan: Plan, { targets }: Result, language: Language): string[] {
  return targets.map(({ id, met, periods }) => {
    const name = textIn(plan.targets?.find((target) => target.id === id)?.name, language, id);
    const missed = periods.filter((period) => !period.met).map(({ period }) => period);
    const verdict = language === 'zh' ? (met ? '达成' : '未达成') : met ? 'met' : 'missed';
    return `${met ? '✓' : '✗'} ${name}: ${verdict}${met ? '' : ` (${missed.join(', ')})`}`;
  });
}
