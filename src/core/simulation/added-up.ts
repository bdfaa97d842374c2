import type { Timeline } from '../plan/timeline.ts';
import { numberOrNone, type Column } from './column.ts';
import type { Places } from './places.ts';
import { addUp, type TotalRules } from './total-rule.ts';

/** A table's values with a column's months at their places and no value anywhere else. */
export function monthsInPlace({ values: column }: Column, { cells }: Places, { months, periods }: Timeline): Float64Array {
  const values = new Float64Array(cells.length * periods.length).fill(NaN);
  for (let place = 0; place < cells.length; place++) {
    const from = cells[place]! * months;
    if (from < 0) continue;
    const to = place * periods.length;
    // A loop: views on a dozen numbers cost more than the numbers.
    for (let month = 0; month < months; month++) values[to + month] = column[from + month]!;
  }
  return values;
}

/** A table's values where no total is a formula: in a month members are added up, in longer periods the months of the same place. */
export function addedUp(column: Column, rules: TotalRules, places: Places, timeline: Timeline): Float64Array {
  const values = monthsInPlace(column, places, timeline);
  const { months, periods } = timeline;
  const width = periods.length;
  for (const place of places.inOrder) {
    const row = place * width;
    const group = places.groups[place];
    if (group && rules.members !== 'none') {
      const parts = new Float64Array(group.length);
      for (let month = 0; month < months; month++) {
        for (let each = 0; each < group.length; each++) parts[each] = values[group[each]! * width + month]!;
        values[row + month] = numberOrNone(addUp(rules.members, parts, 0, parts.length, 1));
      }
    }
    if (rules.months === 'none') continue;
    for (let period = months; period < width; period++) {
      const { from, to } = periods[period]!;
      values[row + period] = numberOrNone(addUp(rules.months, values, row + from, to - from, 1));
    }
  }
  return values;
}
