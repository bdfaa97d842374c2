import { unitWord } from '../charts/index.ts';
import { textIn, type Language, type TargetResult } from '../core/index.ts';
import { cellText, periodHeadings, planSections, withoutRepeat, type PlanNumbers } from './plan-rows.ts';

const words = {
  zh: {
    plan: '计划',
    scenario: '方案',
    targets: '目标',
    target: '目标',
    result: '结果',
    share: '达成',
    met: '达成',
    missed: '未达成',
    missedIn: '未达成的期间',
    item: '指标',
    unit: '单位',
  },
  en: {
    plan: 'Plan',
    scenario: 'Scenario',
    targets: 'Targets',
    target: 'Target',
    result: 'Result',
    share: 'Met',
    met: 'met',
    missed: 'missed',
    missedIn: 'Missed in',
    item: 'Item',
    unit: 'Unit',
  },
} as const;

/** A name as text: nothing in it is read as markup, and it stays in its cell. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|#~$]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

function table(head: readonly string[], leftColumns: number, rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column < leftColumns ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function targetRow(result: TargetResult, { plan }: PlanNumbers, language: Language): string[] {
  const target = plan.targets?.find(({ id }) => id === result.id);
  const missed = result.periods.filter((period) => !period.met).map(({ period }) => period);
  const word = words[language];
  return [
    plain(textIn(target?.name, language, result.id)),
    result.met ? word.met : `**${word.missed}**`,
    `${result.periods.length - missed.length} / ${result.periods.length}`,
    missed.join(', '),
  ];
}

/** The run as a Markdown document: the targets, then a table for each section, with members indented under their item. */
export function markdown(numbers: PlanNumbers, language: Language): string {
  const { plan, scenario, targets, timeline } = numbers;
  const word = words[language];
  const active = plan.scenarios?.find(({ id }) => id === scenario);
  const parts = [`# ${plain(textIn(plan.name, language, word.plan))}`];
  if (active) parts.push(`${word.scenario}: ${plain(textIn(active.name, language, active.id))}`);
  if (targets.length > 0) {
    parts.push(`## ${word.targets}`);
    parts.push(
      table(
        [word.target, word.result, word.share, word.missedIn],
        2,
        targets.map((result) => targetRow(result, numbers, language)),
      ),
    );
  }
  for (const section of planSections(numbers, language)) {
    if (section.name !== '') parts.push(`## ${plain(section.name)}`);
    const rows = section.rows.map(({ item, name, depth, values }) => [
      '&emsp;'.repeat(depth) + plain(name),
      plain(item.unit === '%' ? '' : unitWord(item.unit ?? '', language)),
      ...withoutRepeat(timeline, values).map((value) => cellText(value, item)),
    ]);
    parts.push(table([word.item, word.unit, ...withoutRepeat(timeline, periodHeadings(timeline, language))], 2, rows));
  }
  return `${parts.join('\n\n')}\n`;
}
