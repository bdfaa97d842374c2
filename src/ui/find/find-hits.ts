import { displayFormula, type Formulas, type Item, type Language, type Plan, type Text, type Values } from '../../core/index.ts';
import type { State } from '../../store/index.ts';
import { matchRank, type MatchPinyin } from '../formula/match-rank.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import type { ReadSource } from '../reading/cell-reading.ts';
import { readCell } from '../reading/read-cell.ts';
import { formatReading, readingLook, scaledTo } from '../reading/reading-look.ts';
import { readingOf, scaleOf, sheetOf } from '../reading/shown-value.ts';

/** A cell that holds what is looked for: a number as it is shown, or (`name`) what is written about its row. */
export interface Hit {
  row: string;
  column: string;
}

type FindSource = ReadSource & Pick<State, 'settings' | 'planId'>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
/** As a reader types it: without separators, and with the keyboard's minus. */
const digits = (text: string) => plain(text).replaceAll(',', '').replaceAll('−', '-');

/** Everything that is looked for, row by row: names in both languages and by pinyin, ids, notes, sources, formulas, and numbers as shown. */
export function findHits(
  source: FindSource,
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  query: string,
  language: Language,
  pinyin: MatchPinyin | null,
): Hit[] {
  const wanted = plain(query.trim());
  if (wanted === '') return [];
  const names = namesOf(source.plan);
  const number = /\d/.test(wanted) ? digits(wanted) : null;
  const hits: Hit[] = [];
  for (const row of rows) {
    const own = row.kind === 'section' ? [row.id] : [row.members.at(-1) ?? row.item.id];
    const called = own.flatMap((id) => [id, ...(names.get(id) ?? [])]);
    const about = row.kind === 'item' && row.depth === 0 ? writtenAbout(row.item, source.plan, language) : [];
    if (matchRank(wanted, called, pinyin) !== null || about.some((text) => plain(text).includes(wanted)))
      hits.push({ row: row.key, column: 'name' });
    if (number !== null && row.kind === 'item')
      for (const column of columns) if (numberIn(source, row, column)?.includes(number)) hits.push({ row: row.key, column: column.id });
  }
  return hits;
}

const wordsOf = (text: Text | undefined): string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text));

/** Names by id, in all languages. */
function namesOf(plan: Plan): Map<string, string[]> {
  const members = (plan.dimensions ?? []).flatMap((dimension) => dimension.members);
  return new Map([...members, ...(plan.sections ?? []), ...plan.items].map(({ id, name }) => [id, wordsOf(name)]));
}

function* formulasIn(part: Formulas | Values | undefined): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) yield* formulasIn(inner);
}

/** Notes, sources and formulas, these as they are stored and as they are shown. */
function writtenAbout(item: Item, plan: Plan, language: Language): string[] {
  const formulas = [...formulasIn(item.formula), ...formulasIn(item.values), ...formulasIn(item.totalFormula)];
  const shown = formulas.map((formula) => displayFormula(formula, plan, language));
  return [...wordsOf(item.note), ...wordsOf(item.source), ...formulas, ...shown];
}

function numberIn(source: FindSource, row: SheetRow, column: SheetColumn): string | null {
  if (row.kind === 'section' || column.period < 0) return null;
  const sheet = sheetOf(source);
  const reading = readingOf(sheet, row.key);
  const { value } = readCell(source, row.item, row.place, column.period, reading);
  if (!Number.isFinite(value)) return null;
  const look = readingLook(row.item, source.plan, reading, scaleOf(sheet));
  return digits(formatReading(scaledTo(look, value), look));
}
