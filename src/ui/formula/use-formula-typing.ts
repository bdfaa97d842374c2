import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { describeProblem } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { useLanguage, usePlanNow } from '../shell/planner.ts';
import { completionsAt, type Completions } from './completions.ts';
import { useFormulaCheck } from './formula-check.ts';
import { formulaContext, formulaStart, type FormulaContext } from './formula-context.ts';
import { formulaFault, type FormulaFault } from './formula-fault.ts';
import { beginSession } from './formula-session.ts';
import './formula-typing.css';
import { usePinyin } from './pinyin.ts';
import { pointReference } from './point-reference.ts';
import { pointedName } from './pointed-name.ts';
import { colouredReferences, type ColouredReference } from './reference-colours.ts';
import { takeCompletion } from './take-completion.ts';

/** A field while a formula is typed into it: what is drawn in it and beside it, and the keys that belong to its list. */
export interface FormulaTyping {
  field: RefObject<HTMLInputElement | null>;
  /** The text holds a formula, and is being edited. */
  active: boolean;
  text: string;
  references: readonly ColouredReference[];
  /** What is wrong with the text; null also while names are on offer or arguments are still to come. */
  fault: FormulaFault | null;
  /** What is wrong, in words. */
  faultSentence: string | null;
  call: FormulaContext['call'];
  /** The names on offer; null while none are. */
  completions: Completions | null;
  /** Index of the chosen one; −1 when Enter is to commit. */
  chosen: number;
  listId: string;
  optionId: (index: number) => string;
  take: (index: number) => void;
  /** After every change of the text (`typed`) or of the caret. */
  sync: (change: { typed: boolean; composing?: boolean }) => void;
  /** True when the key went to the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  /** For the field: what a screen reader hears of the list. */
  listProps: { 'aria-autocomplete'?: 'list'; 'aria-controls'?: string; 'aria-activedescendant'?: string };
}

interface FormulaTypingOptions {
  field: RefObject<HTMLInputElement | null>;
  /** The cell that is edited; null while none is. */
  cell: CellRef | null;
  /** Puts another text into the field, with the caret in it. */
  write: (text: string, caret: number) => void;
}

interface Typed {
  text: string;
  caret: number;
  /** The list belongs to typing: moving the caret into a name opens none. */
  listed: boolean;
  composing: boolean;
}

/** A bracket that is still open while its arguments are being typed is no fault yet. */
function isUnfinished({ problem }: FormulaFault, context: FormulaContext | null): boolean {
  return (
    context !== null &&
    context.call !== null &&
    problem.kind === 'syntax' &&
    (problem.reason === 'unclosed' || problem.reason === 'unexpected')
  );
}

export function useFormulaTyping({ field, cell, write }: FormulaTypingOptions): FormulaTyping {
  const language = useLanguage();
  const plan = usePlanNow((state) => state.plan);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [moved, setMoved] = useState<{ of: Typed; chosen: number } | null>(null);
  const pointed = useRef<{ start: number; end: number } | null>(null);
  const listId = useId();
  const current = cell ? typed : null;
  const text = current?.text ?? '';
  const active = current !== null && formulaStart(text) !== null;
  const ready = useFormulaCheck(active);
  const pinyin = usePinyin(active);

  const item = plan.items.find((candidate) => candidate.id === cell?.item);
  const references = useMemo(() => (active ? colouredReferences(text, plan) : []), [active, text, plan]);
  const found = useMemo(() => (active && ready && item ? formulaFault(text, plan, item) : null), [active, ready, text, plan, item]);
  const caret = current?.caret ?? 0;
  const context = useMemo(() => (active ? formulaContext(text, caret, plan) : null), [active, text, caret, plan]);
  const listed = current !== null && current.listed && !current.composing;
  const completions = useMemo(
    () => (context && listed ? completionsAt(context, plan, language, pinyin) : null),
    [context, listed, plan, language, pinyin],
  );
  const [best] = completions?.options ?? [];
  const first = best?.whole === true && best.kind !== 'function' ? -1 : 0;
  const chosen = moved && moved.of === current ? moved.chosen : first;

  // What more typing will mend is no fault yet.
  const fault = found && !completions && !current?.composing && !isUnfinished(found, context) ? found : null;

  const put = (next: string, at: number) => {
    write(next, at);
    setTyped({ text: next, caret: at, listed: false, composing: false });
  };
  const take = (index: number) => {
    const option = completions?.options[index];
    if (!option || !context) return;
    const taken = takeCompletion(text, completions.word, option, context, plan);
    pointed.current = null;
    put(taken.text, taken.caret);
  };
  const point = (target: Pick<CellRef, 'item' | 'place'>) => {
    const input = field.current;
    const name = input && cell && pointedName(plan, cell, target, language);
    if (!input || !name) return false;
    const selection = { start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0 };
    const result = pointReference(input.value, selection, name, pointed.current, plan);
    if (!result) return false;
    put(result.text, result.written.end);
    pointed.current = result.written;
    return true;
  };
  const latest = useRef(point);
  useEffect(() => {
    latest.current = point;
  });
  useEffect(
    () => (active && cell ? beginSession({ cell, text, caret, point: (target) => latest.current(target) }) : undefined),
    [active, cell, text, caret],
  );

  const count = completions?.options.length ?? 0;
  const optionId = (index: number) => `${listId}-${index}`;
  return {
    field,
    active,
    text,
    references,
    fault,
    faultSentence: fault && describeProblem(fault.problem, plan, language),
    call: context?.call ?? null,
    completions,
    chosen,
    listId,
    optionId,
    take,
    sync({ typed: byTyping, composing = false }) {
      const input = field.current;
      if (!input) return;
      const next = { text: input.value, caret: input.selectionEnd ?? input.value.length };
      if (byTyping) pointed.current = null;
      setTyped((before) => {
        if (!byTyping && before && before.text === next.text && before.caret === next.caret) return before;
        return { ...next, listed: byTyping, composing };
      });
    },
    onKeyDown(event) {
      if (!completions || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Escape') setTyped((before) => before && { ...before, listed: false });
      else if (event.key === 'ArrowDown' && current) setMoved({ of: current, chosen: (chosen + 1) % count });
      else if (event.key === 'ArrowUp' && current) setMoved({ of: current, chosen: (Math.max(chosen, 0) + count - 1) % count });
      else if ((event.key === 'Tab' || event.key === 'Enter') && chosen >= 0 && !event.shiftKey) take(chosen);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    listProps: active
      ? {
          'aria-autocomplete': 'list',
          ...(completions && { 'aria-controls': listId }),
          ...(completions && chosen >= 0 && { 'aria-activedescendant': optionId(chosen) }),
        }
      : {},
  };
}
