import type { ColouredReference } from './reference-colours.ts';

/** A stretch of the text that is drawn in one way. */
export interface InkPiece {
  text: string;
  colour: number | null;
  fault: boolean;
}

/** Parts a formula where its colour changes and where its fault begins and ends. A fault behind the text is a blank of its own. */
export function inkPieces(
  text: string,
  references: readonly Pick<ColouredReference, 'start' | 'end' | 'colour'>[],
  fault: { start: number; end: number } | null,
): InkPiece[] {
  const ends = [0, text.length, ...references.flatMap(({ start, end }) => [start, end]), ...(fault ? [fault.start, fault.end] : [])];
  const cuts = [...new Set(ends)].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index): InkPiece => {
    const start = cuts[index] ?? 0;
    const reference = references.find((one) => one.start <= start && end <= one.end);
    return {
      text: text.slice(start, end),
      colour: reference?.colour ?? null,
      fault: fault !== null && fault.start <= start && end <= fault.end,
    };
  });
  if (fault && fault.start >= text.length) pieces.push({ text: ' ', colour: null, fault: true });
  return pieces;
}
