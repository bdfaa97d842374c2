import { useState } from 'react';
import { likelyStep, type HistoryStep } from '../../core/index.ts';
import type { HistoryFit } from './use-history-fit.ts';

export interface StepChoice {
  step: HistoryStep;
  /** How it was found; null: the reader chose it, or nothing is pasted. */
  from: 'stepDates' | 'stepGuess' | null;
  choose: (step: HistoryStep) => void;
}

/** What a line of the history stands for: chosen, or told by its dates, or guessed from the plan's spend. */
export function useStep({ read, points }: HistoryFit, plannedMonth: number): StepChoice {
  const [chosen, choose] = useState<HistoryStep | null>(null);
  if (chosen !== null) return { step: chosen, from: null, choose };
  if (read.step !== null) return { step: read.step, from: 'stepDates', choose };
  const spends = points.map(({ spend }) => spend);
  const step = plannedMonth > 0 && spends.some((spend) => spend > 0) ? likelyStep(spends, plannedMonth) : 'day';
  return { step, from: points.length > 0 ? 'stepGuess' : null, choose };
}
