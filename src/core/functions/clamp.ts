import type { FormulaFunction } from './formula-function.ts';

export const clamp: FormulaFunction = {
  name: 'clamp',
  group: 'maths',
  arguments: [{ name: 'x' }, { name: 'low' }, { name: 'high' }],
  help: { zh: '限制范围：低于下限取下限，高于上限取上限。', en: 'Keeps x between low and high.' },
  examples: [
    ['clamp(7, 0, 5)', 5],
    ['clamp(-7, 0, 5)', 0],
    ['clamp(3, 0, 5)', 3],
  ],
  // between bounds that have changed places there is no number
  behaviour: { kind: 'cell', compute: (x, low, high) => (low > high ? NaN : Math.min(Math.max(x, low), high)) },
};
