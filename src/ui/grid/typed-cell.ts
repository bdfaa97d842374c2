import type { Cell, Item } from '../../core/index.ts';
import type { EditUnit } from './edit-unit.ts';
import { readNumber, type UnreadableReason } from './read-number.ts';

/** What a text typed into a cell asks for, or why it cannot be taken. */
export type TypedCell =
  | { kind: 'write'; cell: Cell }
  | { kind: 'clear' }
  | { kind: 'refused'; reason: UnreadableReason | 'empty-formula' }
  | { kind: 'out-of-bounds'; bound: 'min' | 'max'; limit: number };

/** Reads a cell's text; `unit`: what a bare number stands for. A formula comes without its `=`; bounds hold for the numbers of inputs. */
export function typedCell(text: string, item: Pick<Item, 'values' | 'min' | 'max'>, unit: EditUnit): TypedCell {
  const reading = readNumber(text, unit);
  switch (reading.kind) {
    case 'clear':
      return { kind: 'clear' };
    case 'formula':
      return reading.text === '' ? { kind: 'refused', reason: 'empty-formula' } : { kind: 'write', cell: reading.text };
    case 'unreadable':
      return { kind: 'refused', reason: reading.reason };
    case 'number': {
      const { value } = reading;
      if (item.values !== undefined) {
        if (item.min !== undefined && value < item.min) return { kind: 'out-of-bounds', bound: 'min', limit: item.min };
        if (item.max !== undefined && value > item.max) return { kind: 'out-of-bounds', bound: 'max', limit: item.max };
      }
      return { kind: 'write', cell: value };
    }
    default:
      return reading satisfies never;
  }
}
