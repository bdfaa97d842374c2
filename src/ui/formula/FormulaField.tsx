import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describeProblem, type Item, type Language, type Plan } from '../../core/index.ts';
import { CellNote } from '../grid/CellNote.tsx';
import { useComposition } from '../grid/composition.ts';
import { useFormulaCheck } from './formula-check.ts';
import { formulaFault } from './formula-fault.ts';
import type { FormulaEdit } from './use-formula-edit.ts';

interface FormulaFieldProps {
  edit: FormulaEdit;
  plan: Plan;
  item: Item | undefined;
  language: Language;
}

/** The formula bar while it is edited. A fault is marked where it stands as soon as it is typed; the sentence says what to do. */
export function FormulaField({ edit, plan, item, language }: FormulaFieldProps) {
  const { t } = useTranslation('grid');
  const field = useRef<HTMLInputElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const over = useRef(false); // the blur that follows commits nothing more
  const composition = useComposition();
  const noteId = useId();
  const text = edit.text ?? '';
  const checked = useFormulaCheck();
  const fault = useMemo(() => (checked && item ? formulaFault(text, plan, item) : null), [checked, text, plan, item]);
  const sentence = fault ? describeProblem(fault.problem, plan, language) : edit.refused;

  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composition.owns(event)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') edit.cancel();
    else if (!edit.commit()) return;
    over.current = true;
    // Back to the cell, for the next one.
    document.querySelector<HTMLElement>('.sheet-editor')?.focus({ preventScroll: true });
  };

  return (
    <>
      <div className="formula-edit">
        <div className="formula-mirror" ref={mirror} aria-hidden="true">
          {text.slice(0, fault?.start ?? text.length)}
          {fault && <mark>{text.slice(fault.start, fault.end) || ' '}</mark>}
          {fault && text.slice(fault.end)}
        </div>
        <input
          ref={field}
          className="formula-field"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('bar.edit')}
          aria-invalid={sentence !== null}
          aria-describedby={sentence === null ? undefined : noteId}
          value={text}
          onChange={(event) => edit.write(event.target.value)}
          onScroll={(event) => {
            if (mirror.current) mirror.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
          onKeyDown={onKeyDown}
          onCompositionEnd={composition.onCompositionEnd}
          onBlur={() => {
            if (document.hasFocus() && !over.current) edit.commit();
          }}
        />
      </div>
      {sentence !== null ? (
        <CellNote anchor={() => field.current} tone="error" id={noteId} role="status">
          {sentence}
        </CellNote>
      ) : (
        edit.effect !== null && <span className="formula-effect">{edit.effect}</span>
      )}
    </>
  );
}
