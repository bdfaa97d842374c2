import type { FormulaFunction } from './formula-function.ts';

/** x^slope / (x^slope + half^slope), written so that large powers do not run over. NaN for negative x or half and for a slope that is not positive. */
export function hillResponse(x: number, half: number, slope: number): number {
  if (x < 0 || half < 0 || slope <= 0 || (x === 0 && half === 0)) return NaN;
  return 1 / (1 + (half / x) ** slope);
}

export const hill: FormulaFunction = {
  name: 'hill',
  group: 'promotion',
  arguments: [
    { name: 'x', least: 0 },
    { name: 'half', least: 0 },
    { name: 'slope', least: 0 },
  ],
  help: {
    zh: 'Hill 饱和曲线(0 到 1):x 达到半饱和点时为一半，斜率大于 1 时先慢后快再趋平。',
    en: 'Hill saturation from 0 to 1: one half where x reaches the half point; S-shaped when the slope is above 1.',
  },
  examples: [
    ['hill(150, 100, 3)', 0.77142857],
    ['hill(100, 100, 3)', 0.5],
  ],
  behaviour: { kind: 'cell', compute: hillResponse },
};
