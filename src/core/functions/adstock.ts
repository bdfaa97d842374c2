import { readArgument } from './argument-reading.ts';
import type { FormulaFunction } from './formula-function.ts';

/** Geometric adstock (Broadbent 1979; as in Robyn): this month's effect is this month's x and a share of last month's effect. */
export const adstock: FormulaFunction = {
  name: 'adstock',
  group: 'promotion',
  arguments: [{ name: 'x' }, { name: 'retention', least: 0, most: 1 }],
  help: {
    zh: '广告延续效应：本月的 x 加上月效果的留存部分，从零开始。',
    en: 'Advertising carry-over: this month’s x and the retained share of last month’s effect, starting from zero.',
  },
  examples: [['adstock(100, 0.5)', 100]],
  behaviour: {
    kind: 'recurrence',
    step: (previous, month, args) => readArgument(args, 0, month) + readArgument(args, 1, month) * previous,
  },
};
