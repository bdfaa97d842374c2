import type { TotalRule } from '../plan/plan.ts';
import type { ItemModel } from './item-model.ts';

/** How an item's months add up; a `totalFormula` is a formula on totals whatever `total` says. */
function monthsRule(item: ItemModel): TotalRule {
  return item.effective.totalFormula !== undefined ? 'formula' : (item.effective.total ?? 'sum');
}

/** How an item's members add up: as its months unless said otherwise; members have no first or last. */
function membersRule(item: ItemModel): TotalRule {
  const rule = item.effective.memberTotal ?? monthsRule(item);
  return rule === 'first' || rule === 'last' ? 'sum' : rule;
}

/** An item's rules for its totals. */
export interface TotalRules {
  months: TotalRule;
  members: TotalRule;
}

export function totalRules(item: ItemModel): TotalRules {
  return { months: monthsRule(item), members: membersRule(item) };
}

/**
 * What a total is made of: the members in the same period, the months at the same place, or the formula once more.
 * `isCell`: it is of one member of every dimension.
 */
export function totalWay({ months, members }: TotalRules, isCell: boolean, isMonth: boolean): 'members' | 'months' | 'formula' {
  if (!isCell && members !== 'formula' && (isMonth || months === 'formula')) return 'members';
  return (isMonth ? members : months) === 'formula' ? 'formula' : 'months';
}

/**
 * Adds up `count` numbers of `values`, the first at `start`, the others `step` apart; any "no value" among them makes the total one.
 * Formulas and `none` have no sum.
 */
export function addUp(rule: TotalRule, values: Float64Array, start: number, count: number, step: number): number {
  if (count === 0) return rule === 'sum' ? 0 : NaN;
  const end = start + count * step;
  switch (rule) {
    case 'sum':
    case 'mean': {
      let sum = 0;
      for (let at = start; at < end; at += step) sum += values[at]!;
      return rule === 'sum' ? sum : sum / count;
    }
    case 'first':
      return values[start]!;
    case 'last':
      return values[end - step]!;
    case 'max':
    case 'min': {
      const direction = rule === 'max' ? 1 : -1;
      let best = values[start]!;
      for (let at = start + step; at < end; at += step) {
        const value = values[at]!;
        if (value !== value) return NaN;
        if ((value - best) * direction > 0) best = value;
      }
      return best;
    }
    case 'none':
    case 'formula':
      return NaN;
    default:
      return rule satisfies never;
  }
}
