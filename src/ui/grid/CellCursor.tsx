import { useCallback, useId, useImperativeHandle, useRef, useState, type CSSProperties, type KeyboardEvent, type Ref } from 'react';
import { runKeys } from '../shell/commands.ts';
import { usePlanner } from '../shell/planner.ts';
import type { CellBox } from './cell-box.ts';
import { CellNote } from './CellNote.tsx';
import { useComposition } from './composition.ts';
import type { Move } from './move-cursor.ts';

import { commandOf, editKeyOf, type Command, type Key } from './sheet-keys.ts';

/** The cell under the cursor, as far as editing it goes. */
export interface EditedCell {
  start(): string;
  refusal(): string | null;
  commit(text: string): string | null;
  effect(text: string): string | null;
  percent: boolean;
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
  onCommand: (command: Command) => boolean;
  onMove: (move: Move) => void;
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
export function CellCursor({ ref, box, label, describedBy, position, cell, foldable, onCommand, onMove, onFocus }: CellCursorProps) {
  const { shown } = usePlanner();
  const field = useRef<HTMLInputElement>(null);
  const [edit, setEdit] = useState<Edit | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const note = said?.cell === cell ? said : null; // it is over when the cursor moves on
  const [wanted, setWanted] = useState(0);
  const leaving = useRef(false);
  const composition = useComposition();
  const noteId = useId();

  const open = useCallback((typed: boolean) => setEdit((before) => before ?? { typed }), []);
  const close = useCallback(() => {
    if (field.current) field.current.value = '';
    setEdit(null);
    setSaid(null);
    setWanted(0);
  }, []);

  const commit = () => {
    const problem = edit ? cell.commit(field.current?.value ?? '') : null;
    if (problem !== null) setSaid({ cell, text: problem, error: true });
    return problem === null;
  };

  const settle = () => {
    if (!commit()) return false;
    if (edit) close();
    return true;
  };

  const beginEdit = () => {
    const refusal = cell.refusal();
    const input = field.current;
    if (refusal !== null) setSaid({ cell, text: refusal, error: false });
    if (refusal !== null || !input) return;
    input.value = cell.start();
    input.focus({ preventScroll: true });
    const end = cell.percent && input.value.endsWith('%') ? input.value.length - 1 : input.value.length;
    input.setSelectionRange(end, end);
    setWanted(roomFor(input.value));
    open(false);
  };

  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus({ preventScroll: true }), edit: beginEdit, settle }));

  const onInput = (composing: boolean) => {
    const input = field.current;
    if (!input) return;
    if (!edit) {
      const refusal = cell.refusal();
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
    }
    setWanted(roomFor(input.value));
    const effect = cell.effect(input.value);
    setSaid(effect === null ? null : { cell, text: effect, error: false });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composition.owns(event)) return;
    const key: Key = { key: event.key, control: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
    if (edit) {
      const formula = event.currentTarget.value.startsWith('=');
      const act = editKeyOf(key, edit.typed && !formula);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      if (act.kind === 'cancel') close();
      else if (commit())
        shown.withEdit(() => {
          close();
          if (act.move) onMove(act.move);
        });
      return;
    }
    const command = commandOf(key, foldable);
    const wasLeaving = leaving.current;
    leaving.current = command?.kind === 'leave';
    if (!command && runKeys(event.nativeEvent)) event.preventDefault();
    if (!command || (wasLeaving && key.key === 'Tab')) return;
    if (note) setSaid(null);
    if (command.kind === 'edit') {
      event.preventDefault();
      beginEdit();
    } else if (onCommand(command)) event.preventDefault();
  };

  const editing = edit !== null;
  return (
    <div className="sheet-layer">
      <div
        className={`sheet-cursor${editing ? ' is-editing' : ''}${note?.error ? ' is-refused' : ''}`}
        style={placed(box, editing ? wanted : 0)}
        role="row"
        aria-rowindex={position.row}
      >
        <div role="gridcell" aria-colindex={position.column} className="sheet-cursor-cell">
          <input
            ref={field}
            className="sheet-editor"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            aria-label={label}
            aria-describedby={note ? noteId : describedBy}
            aria-invalid={note?.error === true}
            onInput={(event) => onInput('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)}
            onCompositionStart={() => {
              if (!edit && cell.refusal() === null) open(true);
            }}
            onCompositionEnd={(event) => {
              composition.onCompositionEnd(event);
              if (edit || !field.current) return;
              field.current.value = '';
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
      {note && (
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
