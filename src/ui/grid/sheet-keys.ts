import type { Move } from './move-cursor.ts';
import type { Walk } from './walk-ranges.ts';

/** What a key asks of the sheet. */
export type Command =
  | { kind: 'move'; move: Move }
  /** On to the next cell; through the chosen ones, where several are. */
  | { kind: 'walk'; walk: Walk }
  /** The chosen range grows or shrinks to where the move leads. */
  | { kind: 'extend'; move: Move }
  | { kind: 'choose'; what: 'rows' | 'columns' | 'all' }
  | { kind: 'edit' }
  /** An edit that begins empty. */
  | { kind: 'rewrite' }
  | { kind: 'clear' }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'fold'; folded: boolean | 'toggle' }
  | { kind: 'leave' };

/** The part of a keyboard event that matters. `process`: an input method is at work on the key. */
export interface Key {
  key: string;
  control: boolean;
  shift: boolean;
  alt: boolean;
}

const move = (to: Move): Command => ({ kind: 'move', move: to });
const walk = (to: Walk): Command => ({ kind: 'walk', walk: to });

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** A key that only changes what the next one means. */
export const isModifier = (key: string): boolean => MODIFIERS.includes(key);

/** Moves that with Shift extend the range. */
const EXTENDING: Record<string, readonly [plain: Move, control: Move]> = {
  ArrowUp: ['up', 'edge-up'],
  ArrowDown: ['down', 'edge-down'],
  ArrowLeft: ['left', 'edge-left'],
  ArrowRight: ['right', 'edge-right'],
  Home: ['row-start', 'sheet-start'],
  End: ['row-end', 'sheet-end'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
};

/**
 * The command of a key while no cell is being edited; null when the key is not the sheet's: a character then starts an edit.
 * `foldable`: the cursor stands on the name of a section or of an item with members, which left, right, Space and Enter fold.
 */
export function commandOf({ key, control, shift, alt }: Key, foldable: boolean): Command | null {
  if (alt) return null;
  const extending = EXTENDING[key];
  if (shift && extending) return { kind: 'extend', move: extending[control ? 1 : 0] };
  if (key === ' ' && (control || shift)) return { kind: 'choose', what: control ? (shift ? 'all' : 'columns') : 'rows' };
  if (control) {
    if (extending && !key.startsWith('Page')) return move(extending[1]);
    switch (key) {
      case 'a':
      case 'A':
        return { kind: 'choose', what: 'all' };
      case 'z':
        return { kind: 'undo' };
      case 'Z':
        return { kind: shift ? 'redo' : 'undo' };
      case 'y':
      case 'Y':
        return { kind: 'redo' };
      default:
        return null;
    }
  }
  switch (key) {
    case 'ArrowUp':
      return move('up');
    case 'ArrowDown':
      return move('down');
    case 'ArrowLeft':
      return foldable ? { kind: 'fold', folded: true } : move('left');
    case 'ArrowRight':
      return foldable ? { kind: 'fold', folded: false } : move('right');
    case ' ':
      return foldable ? { kind: 'fold', folded: 'toggle' } : null;
    case 'Enter':
      return foldable ? { kind: 'fold', folded: 'toggle' } : walk(shift ? 'up' : 'down');
    case 'Tab':
      return walk(shift ? 'previous' : 'next');
    case 'Home':
      return move('row-start');
    case 'End':
      return move('row-end');
    case 'PageUp':
      return move('page-up');
    case 'PageDown':
      return move('page-down');
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'rewrite' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** What a key does to an edit: commits it and goes on, writes it into all chosen cells, or drops it. */
export type EditAct = { kind: 'commit'; then: Command } | { kind: 'commit-all' } | { kind: 'cancel' };

/** What a key does to an edit. `typed`: the edit began by typing, so that arrows commit and move, as in a spreadsheet. */
export function editKeyOf({ key, control, shift, alt }: Key, typed: boolean): EditAct | null {
  if (alt || (control && key !== 'Enter')) return null;
  const commit = (then: Command): EditAct => ({ kind: 'commit', then });
  switch (key) {
    case 'Enter':
      return control ? { kind: 'commit-all' } : commit(walk(shift ? 'up' : 'down'));
    case 'Tab':
      return commit(walk(shift ? 'previous' : 'next'));
    case 'Escape':
      return { kind: 'cancel' };
    case 'ArrowUp':
      return typed ? commit(move('up')) : null;
    case 'ArrowDown':
      return typed ? commit(move('down')) : null;
    case 'ArrowLeft':
      return typed ? commit(move('left')) : null;
    case 'ArrowRight':
      return typed ? commit(move('right')) : null;
    default:
      return null;
  }
}
