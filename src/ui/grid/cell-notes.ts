import type { TFunction } from 'i18next';
import { describeProblem, textIn, valueAt, type Language, type Problem, type TargetPeriod } from '../../core/index.ts';
import type { State } from '../../store/index.ts';
import { readingNotes } from '../reading/reading-notes.ts';
import { readingOf, sheetOf } from '../reading/shown-value.ts';
import type { CellMark } from './cell-marks.ts';
import { fullText } from './cell-value.ts';
import type { ItemRow } from './sheet-rows.ts';

interface CellInQuestion {
  state: State;
  row: ItemRow;
  column: number;
  mark: CellMark;
  /** The text in the cell: a short number is said in full. */
  shown: string;
  /** What the formula gives under an override, once it is known. */
  computed: number | null;
  language: Language;
  t: TFunction<'grid'>;
  say: TFunction<'reading'>;
}

/** What is to be said about a cell beside its number: its problem, what an override or a scenario stands over, the target it misses. */
export function cellNotes({ state, row, column, mark, shown, computed, language, t, say }: CellInQuestion): string[] {
  const notes: string[] = [];
  const write = (value: number) => fullText(row, value);
  const table = state.tables.get(row.item.id);
  const value = table ? valueAt(table, row.place, column) : NaN;
  const reading = readingOf(sheetOf(state), row.key);
  if (reading !== 'value') notes.push(...(shown === '' ? [] : readingNotes(state, row, column, reading, language, say)));
  else if (Number.isFinite(value) && shown !== '' && shown !== write(value)) notes.push(write(value));

  const rowProblem = Number.isFinite(value) ? null : state.problems.find((problem) => problem.item === row.item.id);
  const problem = mark.problem ?? rowProblem;
  if (problem) notes.push(describeProblem(problem, state.plan, language));
  if (mark.overridden) notes.push(computed === null ? t('mark.overridden') : t('mark.overriddenComputed', { value: write(computed) }));

  if (mark.held) notes.push(t('mark.held'));

  const baseTable = state.baseTables?.get(row.item.id);
  const base = baseTable ? valueAt(baseTable, row.place, column) : value;
  if (mark.changed) notes.push(state.scenario === null || !baseTable ? t('mark.changed') : t('mark.changedBase', { value: write(base) }));
  else if (baseTable && !Object.is(base, value)) notes.push(t('mark.base', { value: write(base) }));

  if (mark.miss) notes.push(missNote(state, row, mark.miss.target, mark.miss.period, language, t));
  if (mark.uncertain) notes.push(t('mark.uncertain'));
  return notes;
}

/** What is to be said about a row at its name. */
export function rowNotes(state: State, problem: Problem | null, language: Language): string[] {
  return problem ? [describeProblem(problem, state.plan, language)] : [];
}

function missNote(state: State, row: ItemRow, id: string, period: TargetPeriod, language: Language, t: TFunction<'grid'>): string {
  const target = textIn(state.plan.targets?.find((one) => one.id === id)?.name, language, row.name);
  if (!Number.isFinite(period.value)) return t('mark.missedNoValue', { target });
  const below = period.min !== undefined && period.value < period.min;
  const bound = below ? period.min : period.max;
  return t(below ? 'mark.below' : 'mark.above', {
    target,
    bound: fullText(row, bound ?? NaN),
    gap: fullText(row, Math.abs(period.margin)),
  });
}
