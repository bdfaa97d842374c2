import type { CellMark } from './cell-marks.ts';

/** Classes that say a cell's marks (look.md), and when a cell has them. */
export const MARK_CLASSES: readonly (readonly [name: string, applies: (mark: CellMark, value: number | null) => boolean])[] = [
  ['is-input', (mark) => mark.kind === 'input'],
  ['is-overridden', (mark) => mark.overridden],
  ['is-held', (mark) => mark.held],
  ['is-changed', (mark) => mark.changed],
  ['is-uncertain', (mark) => mark.uncertain],
  ['is-missed', (mark) => mark.miss !== null],
  ['has-problem', (mark) => mark.problem !== null],
  ['is-negative', (_, value) => value !== null && value < 0],
];
