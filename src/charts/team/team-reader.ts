import { placeIndex, textIn, type Item, type Table, type Team, type TeamItem } from '../../core/index.ts';
import type { ChartInput } from '../chart.ts';
import { cellOf } from '../read-table.ts';

/** Which member of a dimension, by its index. Dimensions left out are added up. */
export type Members = Readonly<Record<string, number>>;

export interface TeamCell {
  item: string;
  place: number;
}

/** A team's numbers by part and members: an item that lacks a dimension counts for every member of it. */
export interface TeamReader {
  team: Team;
  roles: readonly { id: string; name: string }[];
  /** The item that plays a part, when the plan has it. */
  item(part: TeamItem): Item | undefined;
  /** Where a part's numbers for these members stand. */
  cell(part: TeamItem, members: Members): TeamCell | null;
  /** Null is "no value", or nobody plays the part. */
  value(part: TeamItem, members: Members, column: number): number | null;
  /** The names of a dimension's members. */
  members(dimension: string | undefined): readonly { id: string; name: string }[];
}

function placeOf(table: Table, members: Members): number {
  return placeIndex(
    table.sizes,
    table.over.map((dimension, d) => members[dimension] ?? table.sizes[d] ?? 0),
  );
}

/** Null when the plan names no team. */
export function teamReader({ plan, tables, language }: ChartInput): TeamReader | null {
  const { team } = plan;
  if (!team) return null;
  const tableOf = (part: TeamItem) => tables.get(team[part] ?? '');
  const members = (id: string | undefined) =>
    (plan.dimensions?.find((dimension) => dimension.id === id)?.members ?? []).map((member) => ({
      id: member.id,
      name: textIn(member.name, language, member.id),
    }));
  return {
    team,
    roles: members(team.role),
    members,
    item: (part) => plan.items.find(({ id }) => id === team[part]),
    cell: (part, at) => {
      const table = tableOf(part);
      const item = team[part];
      return table && item !== undefined ? { item, place: placeOf(table, at) } : null;
    },
    value: (part, at, column) => {
      const table = tableOf(part);
      return table ? cellOf(table, placeOf(table, at), column) : null;
    },
  };
}
