import { CellNote } from '../grid/CellNote.tsx';
import { ArgumentHint } from './ArgumentHint.tsx';
import { CompletionList } from './CompletionList.tsx';
import { textLeft } from './text-left.ts';
import type { FormulaTyping } from './use-formula-typing.ts';

interface FormulaPanelProps {
  typing: FormulaTyping;
  /** What is wrong with the text, or what it will do; for `aria-describedby`. */
  note: { id: string; text: string; error: boolean } | null;
}

/** What hangs under a formula while it is typed: the names on offer, the arguments of the function, and what is wrong or will be done. */
export function FormulaPanel({ typing, note }: FormulaPanelProps) {
  const { call, completions, field } = typing;
  if (!completions && !call && !note) return null;
  return (
    <>
      {completions && (
        <CellNote
          anchor={() => field.current}
          offset={() => (field.current ? textLeft(field.current, completions.word.start) : 0)}
          tone="list"
        >
          {call && <ArgumentHint call={call} />}
          <CompletionList typing={typing} />
        </CellNote>
      )}
      {!completions && (
        <CellNote
          anchor={() => field.current}
          tone={note?.error === true && !call ? 'error' : 'plain'}
          {...(note && { id: note.id })}
          role="status"
        >
          {call && <ArgumentHint call={call} />}
          {note && <p className={note.error ? 'is-error' : undefined}>{note.text}</p>}
        </CellNote>
      )}
    </>
  );
}
