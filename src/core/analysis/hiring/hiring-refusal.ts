import type { Language, Plan } from '../../plan/plan.ts';
import { textIn } from '../../plan/text.ts';
import { describeSolverRefusal, type SolverRefusal } from '../milp/solver-refusal.ts';
import type { TeamItem } from '../../plan/team.ts';

/** Why there is no hiring plan, of a role or of any. */
export type HiringRefusal =
  | { reason: 'no-team' }
  /** The team names no item for a part that it cannot do without. */
  | { reason: 'missing-part'; part: TeamItem }
  | { reason: 'no-value'; part: TeamItem; month: string }
  | { reason: 'out-of-range'; part: TeamItem; month: string; value: number; least: number; most: number }
  /** Before the start, more new people drop out than there are people. */
  | { reason: 'opening' }
  | { reason: 'infeasible' }
  | { reason: 'time' }
  | SolverRefusal;

const partNames: Readonly<Record<string, { zh: string; en: string }>> = {
  required: { zh: '需要人数', en: 'people needed' },
  headcount: { zh: '在岗人数', en: 'headcount' },
  hires: { zh: '招聘', en: 'hires' },
  leavers: { zh: '减员', en: 'leavers' },
  wage: { zh: '工资', en: 'wage' },
};

/** One sentence and what to do, in the plan's own names. */
export function describeHiringRefusal(refusal: HiringRefusal, plan: Plan, language: Language): string {
  const zh = language === 'zh';
  const itemOf = (part: TeamItem) => {
    const id = plan.team?.[part];
    return id === undefined ? part : textIn(plan.items.find((item) => item.id === id)?.name, language, id);
  };
  switch (refusal.reason) {
    case 'no-team':
      return zh
        ? '这份计划没有写明团队：哪些指标是各角色的需要人数、在岗人数和工资。请在计划文件里加上“team”。'
        : 'The plan does not say which items are its people: needed, employed and paid by role. Add "team" to the plan file.';
    case 'missing-part': {
      const name = partNames[refusal.part]?.[language] ?? refusal.part;
      return zh
        ? `团队里没有指明“${name}”是哪个指标。请在计划文件的“team”里加上“${refusal.part}”。`
        : `The team does not say which item is its ${name}. Add "${refusal.part}" to "team" in the plan file.`;
    }
    case 'no-value':
      return zh
        ? `“${itemOf(refusal.part)}”在 ${refusal.month} 没有数值，无法安排招聘。请先让它有数。`
        : `“${itemOf(refusal.part)}” has no value in ${refusal.month}, so hiring cannot be planned. Give it one first.`;
    case 'out-of-range': {
      const { value, least, most } = refusal;
      const range =
        most === Infinity ? (zh ? `不小于 ${least}` : `at least ${least}`) : zh ? `${least} 到 ${most}` : `from ${least} to ${most}`;
      return zh
        ? `“${itemOf(refusal.part)}”在 ${refusal.month} 是 ${value}，应为${range}。请改这个数。`
        : `“${itemOf(refusal.part)}” is ${value} in ${refusal.month}; it should be ${range}. Change the number.`;
    }
    case 'opening':
      return zh
        ? '期初新招而留不下的人比期初在岗的人还多。请检查在岗人数和招聘的期初。'
        : 'Before the start more new people drop out than are employed. Check the openings of headcount and hires.';
    case 'infeasible':
      return zh
        ? '没有任何招聘安排能满足这些条件。请检查离职率和转正率。'
        : 'No hiring plan meets these conditions. Check turnover and the share kept.';
    case 'time':
      return zh
        ? '在时限内没有找到招聘安排。请缩短时间轴，或只算这个角色。'
        : 'No hiring plan was found in time. Shorten the timeline, or ask for this role alone.';
    case 'solver':
      return describeSolverRefusal(refusal, language);
    default:
      return refusal satisfies never;
  }
}
