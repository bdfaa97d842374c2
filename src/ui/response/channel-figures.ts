import { valueAt, type Item, type Plan, type Table } from '../../core/index.ts';

/** What a plan says of a channel's response: means over the plan's months. NaN where it says nothing. */
export interface ChannelFigures {
  planned: number;
  spend: number;
  visitors: number;
  /** Null: not the same in all months. */
  saturation: number | null;
  months: number;
}

/** A part of the response with its item, where the plan names it. */
export function responseItem(plan: Plan, part: 'saturation' | 'spend' | 'planned' | 'visitors'): Item | undefined {
  return plan.items.find(({ id }) => id === plan.response?.[part]);
}

/** Means over the months that have a number, for the channel at a place (its index among the members). */
export function channelFigures(plan: Plan, tables: ReadonlyMap<string, Table>, months: number, place: number): ChannelFigures {
  const monthly = (part: 'saturation' | 'spend' | 'planned' | 'visitors') => {
    const table = tables.get(plan.response?.[part] ?? '');
    return table ? Array.from({ length: months }, (_, month) => valueAt(table, place, month)).filter(Number.isFinite) : [];
  };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const saturations = monthly('saturation');
  const same = saturations.every((value) => value === saturations[0]);
  return {
    planned: mean(monthly('planned')),
    spend: mean(monthly('spend')),
    visitors: mean(monthly('visitors')),
    saturation: same ? (saturations[0] ?? NaN) : null,
    months,
  };
}
