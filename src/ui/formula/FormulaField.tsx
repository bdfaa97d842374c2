import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { CellRef } from '../../store/index.ts';
import { useComposition } from '../grid/composition.ts';
import { FormulaInk } from './FormulaInk.tsx';
import { FormulaPanel } from './FormulaPanel.tsx';
import type { FormulaEdit } from './use-formula-edit.ts';
import { useFormulaTyping } from './use-formula-typing.ts';

interface FormulaFieldProps {
  edit: FormulaEdit;
  cell: CellRef;
}

/** The formula bar while it is edited. A fault is marked where it stands as soon as it is typed; the sentence says what to do. */
export function FormulaField({ edit, cell }: FormulaFieldProps) {
  const { t } = useTranslation('grid');
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false); // the blur that follows commits nothing more
  const composition = useComposition();
  const noteId = useId();
  const typing = useFormulaTyping({
    field,
    cell,
    write(text, caret) {
      flushSync(() => edit.write(text)); // so that the caret is not moved again
      field.current?.setSelectionRange(caret, caret);
    },
  });
  const sentence = edit.refused ?? typing.faultSentence;
  const opened = useRef(typing.sync);

  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
    opened.current({ typed: false });
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composition.owns(event) || typing.onKeyDown(event)) return;
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
        {typing.active && <FormulaInk typing={typing} />}
        <input
          ref={field}
          className={`formula-field${typing.active ? ' has-ink' : ''}`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('bar.edit')}
          aria-invalid={sentence !== null}
          aria-describedby={sentence === null ? undefined : noteId}
          {...typing.listProps}
          value={edit.text ?? ''}
          onChange={(event) => {
            edit.write(event.target.value);
            typing.sync({ typed: true, composing: 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true });
          }}
          onSelect={() => typing.sync({ typed: false })}
          onKeyDown={onKeyDown}
          onCompositionEnd={(event) => {
            composition.onCompositionEnd(event);
            typing.sync({ typed: true });
          }}
          onBlur={() => {
            if (document.hasFocus() && !over.current) edit.commit();
          }}
        />
      </div>
      <FormulaPanel typing={typing} note={sentence === null ? null : { id: noteId, text: sentence, error: true }} />
      {sentence === null && edit.effect !== null && <span className="formula-effect">{edit.effect}</span>}
    </>
  );
}
