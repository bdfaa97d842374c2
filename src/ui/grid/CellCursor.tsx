import { useCallback, useId, useImperativeHandle, useRef, useState, type CSSProperties, type KeyboardEvent, type Ref } from 'react';
import type { CellRef } from '../../store/index.ts';
import { FormulaInk } from '../formula/FormulaInk.tsx';
import { FormulaPanel } from '../formula/FormulaPanel.tsx';
import { useFormulaTyping } from '../formula/use-formula-typing.ts';
import { runKeys } from '../shell/commands.ts';
import { usePlanner } from '../shell/planner.ts';
import { LONGEST_NAME } from '../structure/row-name.ts';
import type { CellBox } from './cell-box.ts';
import { CellNote } from './CellNote.tsx';
import { useComposition } from './composition.ts';
import { commandOf, editKeyOf, isModifier, type Command, type Key } from './sheet-keys.ts';

/** The cell under the cursor, as far as editing it goes. */
export interface EditedCell {
  /** Null on a section, and on a name. */
  ref: CellRef | null;
  start(): string;
  /** `typed`: not opened, but typed into. */
  refusal(typed: boolean): string | null;
  commit: (text: string) => string | null;
  /** Into all chosen cells. */
  commitAll: (text: string) => string | null;
  effect(text: string): string | null;
  percent: boolean;
  /** Of a cell that holds a row's name: what the editor is called, and how deep the row stands. */
  name?: { label: string; depth: number };
}

export interface CellCursorHandle {
  focus(): void;
  /** Opens the cell with what it holds. */
  edit(): void;
  /** Commits an edit that is under way; false when it cannot be read, and stays open. */
  settle(): boolean;
}

interface CellCursorProps {
  ref: Ref<CellCursorHandle>;
  box: CellBox;
  /** What a screen reader says of the cell. */
  label: string;
  describedBy: string;
  position: { row: number; column: number };
  cell: EditedCell;
  foldable: boolean;
  /** False when the key is left to the page. */
  onCommand: (command: Command) => boolean;
  onFocus: () => void;
}

interface Note {
  cell: EditedCell;
  text: string;
  error: boolean;
}

interface Edit {
  /** Begun by typing: arrows commit and move. */
  typed: boolean;
}

/**
 * The frame around the selected cell, and its editor. It is one text field that always has the focus while the grid is used: so an
 * input method composes into it from the first key on, and no character is lost between a key and an editor that opens.
 */
export function CellCursor({ ref, box, label, describedBy, position, cell, foldable, onCommand, onFocus }: CellCursorProps) {
  const { shown } = usePlanner();
  const field = useRef<HTMLInputElement>(null);
  const [edit, setEdit] = useState<Edit | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const note = said?.cell === cell ? said : null; // it is over when the cursor moves on
  const [wanted, setWanted] = useState(0);
  const leaving = useRef(false);
  const composition = useComposition();
  const noteId = useId();

  const tell = (text: string) => {
    setWanted(roomFor(text));
    const effect = cell.effect(text);
    setSaid(effect === null ? null : { cell, text: effect, error: false });
  };
  const typing = useFormulaTyping({
    field,
    cell: edit ? cell.ref : null,
    write: (text, caret) => {
      if (!field.current) return;
      field.current.value = text;
      field.current.setSelectionRange(caret, caret);
      tell(text);
    },
  });

  const open = useCallback((typed: boolean) => setEdit((before) => before ?? { typed }), []);
  const close = useCallback(() => {
    if (field.current) field.current.value = '';
    setEdit(null);
    setSaid(null);
    setWanted(0);
  }, []);

  const commit = (write = cell.commit) => {
    const problem = edit ? write(field.current?.value ?? '') : null;
    if (problem !== null) setSaid({ cell, text: problem, error: true });
    return problem === null;
  };

  const settle = () => {
    if (!commit()) return false;
    if (edit) close();
    return true;
  };

  const beginEdit = (text?: string) => {
    const refusal = cell.refusal(text !== undefined);
    const input = field.current;
    if (refusal !== null) setSaid({ cell, text: refusal, error: false });
    if (refusal !== null || !input) return;
    input.value = text ?? cell.start();
    input.focus({ preventScroll: true });
    const end = cell.percent && input.value.endsWith('%') ? input.value.length - 1 : input.value.length;
    input.setSelectionRange(end, end);
    setWanted(roomFor(input.value));
    open(false);
    typing.sync({ typed: false });
  };

  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus({ preventScroll: true }), edit: () => beginEdit(), settle }));

  const onInput = (composing: boolean) => {
    const input = field.current;
    if (!input) return;
    if (!edit) {
      const refusal = cell.refusal(true);
      if (refusal !== null) {
        if (!composing) input.value = '';
        setSaid({ cell, text: refusal, error: false });
        return;
      }
      // As Excel does: the sign shows at once how the number will be read.
      if (cell.percent && !composing && /^[\d.０-９]$/.test(input.value)) {
        input.value += '%';
        input.setSelectionRange(1, 1);
      }
      open(true);
    } else if (cell.percent && !composing) {
      // Whoever types the sign as well means the one that stands there already.
      const twice = input.value.search(/%[%％]/);
      if (twice >= 0) {
        input.value = input.value.slice(0, twice + 1) + input.value.slice(twice + 2);
        input.setSelectionRange(twice + 1, twice + 1);
      }
    }
    tell(input.value);
    typing.sync({ typed: true, composing });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composition.owns(event) || isModifier(event.key)) return;
    const key: Key = { key: event.key, control: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
    if (edit) {
      if (typing.onKeyDown(event)) return;
      const act = editKeyOf(key, edit.typed && !typing.active);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      if (act.kind === 'cancel') close();
      else if (act.kind === 'commit-all') {
        if (commit(cell.commitAll)) shown.withEdit(close);
      } else if (commit())
        shown.withEdit(() => {
          close();
          onCommand(act.then);
        });
      return;
    }
    const command = commandOf(key, foldable);
    const wasLeaving = leaving.current;
    leaving.current = false;
    if (!command && runKeys(event.nativeEvent)) event.preventDefault();
    if (!command || (wasLeaving && key.key === 'Tab')) return;
    if (note) setSaid(null);
    if (command.kind === 'edit' || command.kind === 'rewrite') {
      event.preventDefault();
      beginEdit(command.kind === 'rewrite' ? '' : undefined);
    } else if (onCommand(command)) event.preventDefault();
    else leaving.current = command.kind === 'leave';
  };

  const editing = edit !== null;
  const wrong = note?.error === true ? null : typing.faultSentence;
  const shownNote = wrong === null ? note : { text: wrong, error: true };
  return (
    <div className="sheet-layer">
      <div
        className={`sheet-cursor${editing ? ' is-editing' : ''}${note?.error ? ' is-refused' : ''}`}
        style={placed(box, editing ? wanted : 0)}
        role="row"
        aria-rowindex={position.row}
      >
        <div role="gridcell" aria-colindex={position.column} className="sheet-cursor-cell">
          {typing.active && <FormulaInk typing={typing} />}
          <input
            ref={field}
            className={`sheet-editor${typing.active ? ' has-ink' : ''}`}
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            maxLength={cell.name && LONGEST_NAME}
            style={editing && cell.name ? { paddingInlineStart: NAME_INSET + cell.name.depth * 14 } : undefined}
            aria-label={editing && cell.name ? cell.name.label : label}
            aria-describedby={note || wrong !== null ? noteId : describedBy}
            aria-invalid={note?.error === true || typing.fault !== null}
            {...typing.listProps}
            onInput={(event) => onInput('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)}
            onCompositionStart={() => {
              if (edit || cell.refusal(true) !== null) return;
              open(true);
              typing.sync({ typed: false });
            }}
            onCompositionEnd={(event) => {
              composition.onCompositionEnd(event);
              if (edit) typing.sync({ typed: true });
              else if (field.current) field.current.value = '';
            }}
            onSelect={() => {
              if (edit) typing.sync({ typed: false });
            }}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            onBlur={() => {
              if (!document.hasFocus()) return; // another window: the edit waits
              if (edit) settle();
              else setSaid(null);
            }}
          />
        </div>
      </div>
      {typing.active && <FormulaPanel typing={typing} note={shownNote && { ...shownNote, id: noteId }} />}
      {note && !typing.active && (
        <CellNote
          key={note.text}
          anchor={() => field.current}
          tone={note.error ? 'error' : 'plain'}
          id={noteId}
          role={note.error ? 'alert' : 'status'}
        >
          {note.text}
        </CellNote>
      )}
    </div>
  );
}

/** Pixels before a name: the cell's edge and the fold mark. */
const NAME_INSET = 21;

const PINNED_LAYER = 4;

/** A pinned cell's frame sticks to its pane, above it; others scroll under the panes. */
function placed(box: CellBox, wanted: number): CSSProperties {
  const size = { width: Math.max(box.width, wanted), height: box.height };
  if (box.pinned === null) return { ...size, position: 'absolute', top: box.top, left: box.offset };
  if (box.pinned === 'left')
    return {
      ...size,
      position: 'sticky',
      left: `calc(${box.offset}px + var(--ag-internal-pinned-left-sticky-offset, 0px))`,
      marginTop: box.top,
      zIndex: PINNED_LAYER,
    };
  return {
    ...size,
    position: 'sticky',
    right: `calc(${box.offset}px + var(--ag-internal-pinned-right-sticky-offset, 0px))`,
    marginTop: box.top,
    marginLeft: 'auto',
    zIndex: PINNED_LAYER,
  };
}

/** Pixels a text takes in the editor, generously: Chinese characters count double. */
function roomFor(text: string): number {
  let room = 28;
  for (const character of text) room += character > '\u2e7f' ? 14 : 8.4;
  return Math.min(460, Math.ceil(room));
}
