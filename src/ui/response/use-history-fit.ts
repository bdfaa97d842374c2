import { useEffect, useMemo, useState } from 'react';
import { readPoints, type FittedCurves, type HistoryPoint, type ReadPoints } from '../../core/index.ts';
import { usePlanner } from '../shell/planner.ts';

/** Points that are fitted at most: some seconds of work. */
export const MOST_POINTS = 5000;

/** A fit waits for the hand to rest. */
const REST = 150;

export interface HistoryFit {
  read: ReadPoints;
  /** The points that are fitted: those without a negative number. */
  points: readonly HistoryPoint[];
  /** Null while there is none: nothing to fit, or `state` says why. */
  curves: FittedCurves | null;
  state: 'ready' | 'fitting' | 'failed';
  /** Fits once more, after it failed. */
  again: () => void;
}

/** Reads a pasted history and fits curves to it, beside the page's thread. */
export function useHistoryFit(text: string): HistoryFit {
  const { outlets } = usePlanner();
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ of: readonly HistoryPoint[]; tries: number; curves: FittedCurves | null }>();
  const read = useMemo(() => readPoints(text), [text]);
  const points = useMemo(() => read.points.filter(({ spend, response }) => spend >= 0 && response >= 0), [read]);

  useEffect(() => {
    if (points.length === 0 || points.length > MOST_POINTS) return;
    const fitting = new AbortController();
    const take = (curves: FittedCurves | null) => {
      if (!fitting.signal.aborted) setAnswer({ of: points, tries, curves });
    };
    const timer = setTimeout(() => void outlets.fitCurves(points, fitting.signal).then(take, () => take(null)), REST);
    return () => {
      clearTimeout(timer);
      fitting.abort();
    };
  }, [outlets, points, tries]);

  const mine = answer?.of === points && answer.tries === tries ? answer : undefined;
  return {
    read,
    points,
    curves: mine?.curves ?? null,
    state: points.length === 0 || mine?.curves ? 'ready' : mine ? 'failed' : 'fitting',
    again: () => setTries(tries + 1),
  };
}
