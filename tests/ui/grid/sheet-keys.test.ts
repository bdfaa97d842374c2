import { describe, expect, it } from 'vitest';
import { commandOf, editKeyOf } from '../../../src/ui/grid/sheet-keys.ts';

const key = (text: string) => ({
  key: text.split('+').at(-1) ?? '',
  control: text.includes('Control+'),
  shift: text.includes('Shift+'),
  alt: text.includes('Alt+'),
});

describe('commandOf', () => {
  it.each([
    ['ArrowUp', { kind: 'move', move: 'up' }],
    ['Tab', { kind: 'walk', walk: 'next' }],
    ['Shift+Tab', { kind: 'walk', walk: 'previous' }],
    ['Enter', { kind: 'walk', walk: 'down' }],
    ['Shift+Enter', { kind: 'walk', walk: 'up' }],
    ['Control+Home', { kind: 'move', move: 'sheet-start' }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'rewrite' }],
    ['Control+z', { kind: 'undo' }],
    ['Control+Shift+Z', { kind: 'redo' }],
    ['Control+y', { kind: 'redo' }],
    ['a', null],
    ['=', null],
    ['Control+c', null],
    ['Alt+ArrowLeft', null],
    [' ', null],
  ])('%s', (text, command) => {
    expect(commandOf(key(text), false)).toEqual(command);
  });

  it.each([
    ['ArrowLeft', { kind: 'fold', folded: true }],
    ['ArrowRight', { kind: 'fold', folded: false }],
    [' ', { kind: 'fold', folded: 'toggle' }],
    ['Enter', { kind: 'fold', folded: 'toggle' }],
    ['ArrowDown', { kind: 'move', move: 'down' }],
  ])('%s on a name that folds', (text, command) => {
    expect(commandOf(key(text), true)).toEqual(command);
  });
});

describe('editKeyOf', () => {
  it('commits with arrows only what was begun by typing', () => {
    expect(editKeyOf(key('ArrowRight'), true)).toEqual({ kind: 'commit', then: { kind: 'move', move: 'right' } });
    expect(editKeyOf(key('ArrowRight'), false)).toBeNull();
  });

  it.each([
    ['Enter', { kind: 'commit', then: { kind: 'walk', walk: 'down' } }],
    ['Shift+Enter', { kind: 'commit', then: { kind: 'walk', walk: 'up' } }],
    ['Control+Enter', { kind: 'commit-all' }],
    ['Tab', { kind: 'commit', then: { kind: 'walk', walk: 'next' } }],
    ['Escape', { kind: 'cancel' }],
    ['Control+z', null],
    ['x', null],
  ])('%s', (text, act) => {
    expect(editKeyOf(key(text), false)).toEqual(act);
  });
});
