import type { SeekAnswer, SeekQuestion } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import type { SeekDraft } from './seek-draft.ts';

export interface Drafted {
  draft: SeekDraft;
  /** The selection it was made for. */
  from: CellRef | null;
  /** How often goal seek had been asked for then, apart from its tab. */
  asked: number;
}

export interface Answered {
  question: SeekQuestion;
  answer: SeekAnswer;
  revision: number;
}

interface Kept {
  planId: string;
  drafted: Drafted;
  answered: Answered | null;
}

let kept: Kept | null = null;

/** What the panel holds outlives it: a look at another tab loses nothing. */
export function keepSeek(seek: Kept): void {
  kept = seek;
}

/** Null when it was about another plan. */
export function keptSeek(planId: string): Kept | null {
  return kept?.planId === planId ? kept : null;
}
