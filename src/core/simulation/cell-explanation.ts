/** One piece of a formula as a reader sees it. */
export interface FormulaPiece {
  kind: 'item' | 'member' | 'dimension' | 'function' | 'number' | 'operator';
  /** As stored: id, function name, number text, operator. */
  text: string;
  /** Item the piece reads, where it is one, with the place and column read (a lag shifts the column; −1 … before the start). */
  item?: string;
  place?: number;
  column?: number;
  /** Its number there; absent where a name stands for many months at once. */
  value?: number;
}

export interface Reference {
  item: string;
  place: number;
  column: number;
  value: number;
}

/** How a cell comes about. */
export interface CellExplanation {
  item: string;
  place: number;
  column: number;
  value: number;
  /** How it got its value: typed input, formula (also a formula in an input's cell), an override, an addition over members or months, a formula on totals. */
  origin: 'input' | 'formula' | 'override' | 'total' | 'total-formula';
  /** The stored formula it follows, if any, and its pieces with numbers. */
  formula?: string;
  pieces: FormulaPiece[];
  /** What the formula alone gives, when an override or a scenario's change stands over it. */
  computed?: number;
  /** How months and members were added up, for totals. */
  total?: string;
  drivers: Reference[];
  dependents: Reference[];
}
