import { limits } from '../limits.ts';
import type { Cell, Formulas, Openings, Values } from '../plan.ts';
import { isRecord } from './read-object.ts';
import { badValue, isId, readFormulaText, readNumber, wholeListOf } from './read-scalars.ts';
import { within, type Reader, type Spot } from './reading.ts';

/** A leaf for every member, or an object from member (or `*`) to the same. */
export type ByMember<Leaf> = Leaf | { [member: string]: ByMember<Leaf> };

/**
 * A leaf, or an object from member (or `*`) to the same, as deep as an item can have dimensions. Whether the members exist is checked
 * once all names are known. `instead` stands in for an entry that cannot be used; without it the entry is left out.
 */
function byMember<Leaf>(leaf: Reader<Leaf>, instead?: Leaf): Reader<ByMember<Leaf>> {
  const read = (json: unknown, spot: Spot, depth: number): ByMember<Leaf> | undefined => {
    if (!isRecord(json) || depth === limits.dimensions) return leaf(json, spot);
    const entries: [string, ByMember<Leaf>][] = [];
    for (const [member, part] of Object.entries(json)) {
      if (part === undefined) continue;
      const here = within(spot, member);
      if (member !== '*' && !isId(member)) {
        spot.reading.report(here, badValue('unknown-reference', member, 'member'));
        continue;
      }
      const value = read(part, here, depth + 1) ?? instead;
      if (value !== undefined) entries.push([member, value]);
    }
    return Object.fromEntries(entries);
  };
  return (json, spot) => read(json, spot, 0);
}

/** A number, a formula or distribution, or `null`. */
export const readCell: Reader<Cell> = (json, spot) => {
  if (json === null) return null;
  if (typeof json === 'number') return readNumber(json, spot);
  if (typeof json === 'string') return readFormulaText(json, spot);
  spot.reading.report(spot, badValue('type', json, 'cell'));
  return undefined;
};

/** A bad cell in a row becomes "no value", so that the others keep their months. */
const readRow: Reader<Cell | Cell[]> = (json, spot) => {
  if (!Array.isArray(json)) return readCell(json, spot);
  if (json.length > 0) return json.map((cell: unknown, month) => readCell(cell, within(spot, month)) ?? null);
  spot.reading.report(spot, badValue('missing', undefined, 'cell'));
  return undefined;
};

const readNumbers = wholeListOf(readNumber);
const readOpening: Reader<number | number[]> = (json, spot) => (Array.isArray(json) ? readNumbers(json, spot) : readNumber(json, spot));

export const readValues: Reader<Values> = byMember(readRow, null);
export const readFormulas: Reader<Formulas> = byMember(readFormulaText);
export const readOpenings: Reader<Openings> = byMember(readOpening);
