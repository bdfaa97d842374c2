import type { TFunction } from 'i18next';
import { headingOf } from '../../charts/unit-word.ts';
import type { Language } from '../../core/index.ts';
import type { PlanStore, State } from '../../store/index.ts';
import { checkTyped, prepareFormulaCheck } from '../formula/formula-check.ts';
import { columnHead } from '../grid/column-head.ts';
import { countedWord } from '../grid/counted-word.ts';
import { editUnitOf } from '../grid/edit-unit.ts';
import { rectOf } from '../grid/ranges.ts';
import type { SheetColumn } from '../grid/sheet-columns.ts';
import type { SheetRow } from '../grid/sheet-rows.ts';
import { chosenBlocks, selectRanges, sheetScene, shownRanges } from '../grid/sheet-scene.ts';
import { openDialog } from '../shell/dialogs.ts';
import { say } from '../shell/page-state.ts';
import { scaleOf, sheetOf } from '../reading/shown-value.ts';
import { copyCells } from './copy-cells.ts';
import { joinBlocks } from './join-blocks.ts';
import { applyPaste, pasteSession, type PasteChoice } from './paste-session.ts';
import { outcomeSentence, readSentences } from './paste-sentences.ts';
import { planPaste, type PasteOptions, type PastePlan } from './plan-paste.ts';
import { readClipboard, type ClipboardContent } from './read-clipboard.ts';
import type { CopiedTexts } from './table-texts.ts';

export interface ClipboardTools {
  store: PlanStore;
  language: Language;
  t: TFunction<['clipboard', 'grid', 'reading']>;
}

/** The chosen cells as they go on the clipboard; null (and a sentence) when there are none, or blocks that make no rectangle together. */
export function copyChosen({ store, language, t }: ClipboardTools, withHeads = false): CopiedTexts | null {
  const { layout } = sheetScene.getState();
  const blocks = chosenBlocks();
  const block = layout && joinBlocks(blocks, layout);
  if (!block && blocks.length > 1) say(t('clipboard:several'));
  if (!block) return null;
  const state = store.getState();
  const heads = withHeads && {
    corner: t('grid:item'),
    rows: block.rows.map((row) => rowHead(row, state, language, t)),
    columns: block.columns.map((column) => headOf(state.timeline, column, language)),
  };
  const totals = block.columns.map((column) => column.kind !== 'month');
  return copyCells({ ...state, scale: scaleOf(sheetOf(state)) }, { cells: block.cells, totals, ...(heads && { heads }) });
}

/** A row's name, with its unit where the numbers are in thousands or 万 and not in the unit of the plan. */
function rowHead(row: SheetRow, state: State, language: Language, t: ClipboardTools['t']): string {
  const unit = row.kind === 'item' ? editUnitOf(state, row.item) : 0;
  if (row.kind !== 'item' || unit <= 0) return row.name;
  return headingOf({ name: row.name, unit: countedWord(row.item, unit, language, t) }, language);
}

function headOf(timeline: Parameters<typeof columnHead>[0], column: SheetColumn, language: Language): string {
  const period = timeline.periods[column.period];
  return period ? columnHead(timeline, period, language) : '';
}

/** Cells of the chosen blocks, headings left out. */
export function chosenCount(): number {
  return chosenBlocks().reduce(
    (sum, block) => sum + block.cells.reduce((cells, row) => cells + row.filter((ref) => ref !== null).length, 0),
    0,
  );
}

/** Pastes into the active range; asks first where formulas or totals are in the way. */
export function pasteChosen(tools: ClipboardTools, content: ClipboardContent, options: PasteOptions = {}): void {
  const { store, t } = tools;
  const pasted = readClipboard(content, (html) => new DOMParser().parseFromString(html, 'text/html'));
  if (typeof pasted === 'string') {
    say(t(`clipboard:refused.${pasted}`));
    return;
  }
  const { layout } = sheetScene.getState();
  const active = shownRanges().at(-1);
  const rect = layout && active ? rectOf(layout, active) : null;
  const block = chosenBlocks().at(-1);
  const first = block?.columns[0];
  if (!layout || !rect || !block || !first) return;
  void prepareFormulaCheck();
  const state = store.getState();
  const plan = planPaste(
    { ...state, scale: scaleOf(sheetOf(state)) },
    pasted,
    {
      rows: layout.rows.slice(rect.top),
      columns: layout.columns.slice(layout.columns.indexOf(first)).filter((column) => column.period >= 0),
      chosen: { rows: block.rows.length, columns: rect.left === rect.right ? 1 : block.columns.length },
    },
    { ...options, check: (formula, item) => checkTyped(formula, state.plan, item) },
  );
  const corner = { row: block.rows[0]?.key ?? '', column: first.id };
  const go = (choice: PasteChoice) => finish(tools, plan, choice, corner);
  if (plan.overrides.length === 0 && plan.spreads.length === 0) {
    go({ override: false, spread: false });
    return;
  }
  pasteSession.setState({ asked: { plan, answer: go } });
  openDialog('paste');
}

function finish(
  { store, language, t }: ClipboardTools,
  plan: PastePlan,
  choice: PasteChoice,
  corner: { row: string; column: string },
): void {
  const outcome = applyPaste(store, plan, choice);
  if (plan.reach && outcome.pasted > 0) selectRanges([{ anchor: corner, head: plan.reach }]);
  const notes = outcome.pasted > 0 ? readSentences(t, language, plan.read) : [];
  const sentence = [outcomeSentence(t, outcome), ...notes].join(t('clipboard:noteJoin'));
  if (outcome.unread.length === 0) {
    say(sentence);
    return;
  }
  pasteSession.setState({ left: outcome.unread });
  say(sentence, { label: t('clipboard:see'), run: () => openDialog('left', document.querySelector('.sheet-editor')) });
}
