import { createEngine, parsePlan, timelineOf, type Plan, type Problem, type Result, type Table } from '../../src/core/index.ts';
import { placeIndex, valueAt } from '../../src/core/index.ts';

/** A plan as a test writes it: what it leaves out is three months from January 2026. */
export type PlanParts = Partial<Plan> & Pick<Plan, 'items'>;

/** Two channels and three products, for items over one or two dimensions. */
export const channels = { id: 'channel', members: [{ id: 'ztc' }, { id: 'live' }] };
export const products = { id: 'product', members: [{ id: 'pan' }, { id: 'pot' }, { id: 'lid' }] };

/** The document of a plan, by default of three months from January 2026. */
export function documentOf(parts: PlanParts): Plan {
  return { suanpan: 1, timeline: { start: '2026-01', months: 3 }, ...parts };
}

/** A plan's numbers by name. Numbers keep 12 digits, so that 0.1 + 0.2 is 0.3; no value is `null`. */
export interface Numbers {
  /** The months of an item: at the members named (`*`: all together), or the member total. */
  row(item: string, ...members: string[]): (number | null)[];
  /** One period of an item: `2026-01`, `2026Q1`, `2026`, `timeline`. */
  total(item: string, period: string, ...members: string[]): number | null;
  result: Result;
  /** Of the plan file and of its rules. */
  problems: Problem[];
}

export function numberOf(value: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toPrecision(12));
}

/** Reads the plan as a file would be read, computes it, and gives its numbers. */
export function compute(parts: PlanParts, scenario: string | null = null): Numbers {
  const { plan, problems } = parsePlan(documentOf(parts));
  if (!plan) throw new Error(`not a plan: ${JSON.stringify(problems)}`);
  const result = createEngine(plan, scenario).result();
  return numbersOf(plan, result, problems);
}

export function numbersOf(plan: Plan, result: Result, problems: readonly Problem[] = []): Numbers {
  const { periods, months } = timelineOf(plan);
  const tableOf = (item: string): Table => {
    const table = result.tables.get(item);
    if (!table) throw new Error(`no table of ${item}`);
    return table;
  };
  const placeOf = (table: Table, members: readonly string[]): number =>
    placeIndex(
      table.sizes,
      table.over.map((id, position) => {
        const all = plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? [];
        const wanted = members[position] ?? '*';
        const index = wanted === '*' ? all.length : all.findIndex((member) => member.id === wanted);
        if (index < 0) throw new Error(`no member ${wanted} of ${id}`);
        return index;
      }),
    );
  return {
    row: (item, ...members) => {
      const table = tableOf(item);
      const place = placeOf(table, members);
      return Array.from({ length: months }, (_, month) => numberOf(valueAt(table, place, month)));
    },
    total: (item, period, ...members) => {
      const table = tableOf(item);
      const column = periods.findIndex(({ id }) => id === period);
      if (column < 0) throw new Error(`no period ${period}`);
      return numberOf(valueAt(table, placeOf(table, members), column));
    },
    result,
    problems: [...problems, ...result.problems],
  };
}
