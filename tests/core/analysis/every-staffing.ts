import type { RoleStaffing } from '../../../src/core/analysis/hiring/role-staffing.ts';

/**
 * The least cost by trying every number of hires, leavers and temps up to `most` in every month, written down a second time and
 * without the solver: overtime is whatever covers the rest at least cost, what is left is short.
 */
export function leastCostByTrying(role: RoleStaffing, most: number): number {
  const months = role.required.length;
  const each = (count: number) => Array.from({ length: count + 1 }, (_, n) => n);
  const at = (row: readonly number[] | null, t: number) => row?.[t] ?? 0;

  const from = (t: number, heads: number, started: number): number => {
    if (t === months) return 0;
    const left = (1 - at(role.turnover, t)) * heads - (1 - at(role.kept, t)) * started;
    if (left < -1e-9) return Infinity;
    let least = Infinity;
    for (const hires of each(t < at(role.lead, t) ? 0 : most))
      for (const leavers of each(Math.min(most, Math.floor(left + 1e-9)))) {
        const now = left + hires - leavers;
        const second = (1 - at(role.turnover, t)) * at(role.kept, t) * started;
        const there = now - (1 - at(role.rampFirst, t)) * hires - (1 - at(role.rampSecond, t)) * second;
        const later = from(t + 1, now, hires);
        for (const temps of each(role.tempCost ? most : 0)) {
          const gap = Math.max(0, at(role.required, t) - there - at(role.tempProductivity, t) * temps);
          const worthIt = role.overtimeCost !== null && at(role.overtimeCost, t) * at(role.hours, t) < at(role.shortageCost, t);
          const overtime = worthIt ? Math.min(gap * at(role.hours, t), at(role.overtimeLimit, t) * now) : 0;
          const short = gap - overtime / at(role.hours, t);
          const cost =
            at(role.wage, t) * now +
            at(role.hireCost, t) * hires +
            at(role.severance, t) * leavers +
            at(role.tempCost, t) * temps +
            at(role.overtimeCost, t) * overtime +
            at(role.shortageCost, t) * short;
          least = Math.min(least, cost + later);
        }
      }
    return least;
  };
  return from(0, role.openingHeads, role.openingHires);
}
