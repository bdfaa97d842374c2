import type { TotalRule } from '../plan/plan.ts';
import type { ItemModel } from './item-model.ts';

/** How an item's months add up; a `totalFormula` is a formula on totals whatever `total` says. */
export function monthsRule(item: ItemModel): TotalRule {
  return item.effective.totalFormula !== undefined ? 'formula' : (item.effective.total ?? 'sum');
}

/** How an item's members add up: as its months unless said otherwise; members have no first or last. */
export function membersRule(item: ItemModel): TotalRule {
  const rule = item.effective.memberTotal ?? monthsRule(item);
  return rule === 'first' || rule === 'last' ? 'sum' : rule;
}

/**
 * What a total is made of: the members in the same period, the months at the same place, or the formula once more.
 * `isCell`: it is of one member of every dimension.
 */
export function totalWay(item: ItemModel, isCell: boolean, isMonth: boolean): 'members' | 'months' | 'formula' {
  const [months, members] = [monthsRule(item), membersRule(item)];
  if (!isCell && members !== 'formula' && (isMonth || months === 'formula')) return 'members';
  return (isMonth ? members : months) === 'formula' ? 'formula' : 'months';
}

/** Adds up `count` numbers read by index; any "no value" among them makes the total one. Formulas and `none` have no sum. */
export function addUp(rule: TotalRule, count: number, read: (index: number) => number): number {
  if (count === 0) return rule === 'sum' ? 0 : NaN;
  switch (rule) {
    case 'sum':
    case 'mean': {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += read(i);
      return rule === 'sum' ? sum : sum / count;
    }
    case 'first':
      return read(0);
    case 'last':
      return read(count - 1);
    case 'max':
    case 'min': {
      const direction = rule === 'max' ? 1 : -1;
      let best = read(0);
      for (let i = 1; i < count; i++) {
        const value = read(i);
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
