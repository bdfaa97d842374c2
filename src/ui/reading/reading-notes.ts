import type { TFunction } from 'i18next';
import type { Language } from '../../core/index.ts';
import type { Reading } from '../../store/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import type { ItemRow } from '../grid/sheet-rows.ts';
import { formatDifference } from '../shell/format-difference.ts';
import type { ReadSource } from './cell-reading.ts';
import { readCell } from './read-cell.ts';
import { formatReading, readingLook } from './reading-look.ts';

/** What a cell that is read another way says at rest: what it shows in full, of what, or why it shows nothing. */
export function readingNotes(
  source: ReadSource,
  row: ItemRow,
  column: number,
  reading: Exclude<Reading, 'value'>,
  language: Language,
  t: TFunction<'reading'>,
): string[] {
  const { value, basis, missing } = readCell(source, row.item, row.place, column, reading);
  const plain = readCell(source, row.item, row.place, column, 'value').value;
  const write = (number: number) => formatNumber(number, numberLook(row.item));
  const name = t(`name.${reading}`);
  if (missing)
    return [t('none', { name, why: t(`missing.${missing}`) }), ...(Number.isFinite(plain) ? [t('plain', { value: write(plain) })] : [])];
  const look = readingLook(row.item, source.plan, reading, 'one');
  const shown = look.points ? formatDifference(value, look, language) : formatReading(value, look);
  return [`${name} ${shown}`, t(`against.${reading}`, { value: write(plain), basis: write(basis) })];
}
