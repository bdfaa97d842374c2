/** One cell of what is pasted. */
export interface PastedCell {
  /** As the other program showed it. */
  text: string;
  /** The number behind the text, where the program tells it: 0.2 behind 20%. */
  number?: number;
  /** The number is in its item's own unit, whatever the sheet counts in: it was copied here. */
  exact?: true;
  /** A formula that a cell copied here holds (ids, without `=`). */
  formula?: string;
  /** Copied here from where there is no cell (a heading): nothing to paste. */
  gap?: true;
}

/** What is pasted, row by row; rows may be of different lengths. */
export interface Pasted {
  rows: readonly (readonly PastedCell[])[];
  /** Of cells copied here: which of the columns add up others. */
  totals?: readonly boolean[];
}

/** Why the clipboard's content is not pasted. Its sentence stands in the locales (`clipboard.refused.*`). */
export type PasteRefusal = 'empty' | 'too-large' | 'too-many-cells' | 'binary' | 'file' | 'no-table';

export const pasteLimits = {
  /** Characters. */
  text: 10_000_000,
  cells: 1_000_000,
} as const;
