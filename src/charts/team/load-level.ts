import type { Language } from '../../core/index.ts';

/**
 * How the people there stand to the people needed. `none`: nobody and no work.
 * The bounds are where planners draw them: above 85–100% queues grow, below three quarters a person in four waits for work.
 */
export type LoadLevel = 'over' | 'within' | 'below' | 'far' | 'none';

const BELOW = 0.75;
const FAR = 0.5;
/** People are counted to a thousandth: sums of fractions leave dust. */
const DUST = 1e-6;

/** Null when either number is missing. */
export function loadLevel(required: number | null, effective: number | null): LoadLevel | null {
  if (required === null || effective === null) return null;
  if (required <= DUST && effective <= DUST) return 'none';
  if (required > effective + DUST) return 'over';
  const load = required / effective;
  return load >= BELOW - DUST ? 'within' : load >= FAR - DUST ? 'below' : 'far';
}

export interface LoadWord {
  /** Tells the levels apart without their colours. */
  sign: string;
  word: string;
  /** Which loads it stands for. */
  range: string;
}

export const loadWords: Record<Language, Record<LoadLevel, LoadWord>> = {
  zh: {
    over: { sign: '▲', word: '超负荷', range: '需要的人比在岗的多' },
    within: { sign: '●', word: '合适', range: '负荷 75%–100%' },
    below: { sign: '▽', word: '偏闲', range: '负荷 50%–75%' },
    far: { sign: '▽▽', word: '很闲', range: '负荷不到 50%' },
    none: { sign: '·', word: '没有活', range: '没有人也没有活' },
  },
  en: {
    over: { sign: '▲', word: 'Overloaded', range: 'more people needed than there are' },
    within: { sign: '●', word: 'Fits', range: 'load 75–100%' },
    below: { sign: '▽', word: 'Spare', range: 'load 50–75%' },
    far: { sign: '▽▽', word: 'Idle', range: 'load under 50%' },
    none: { sign: '·', word: 'No work', range: 'nobody and no work' },
  },
};
