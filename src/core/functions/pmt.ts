import type { FormulaFunction } from './formula-function.ts';

/** The level payment per period that pays `present` back with interest, negative for money received, as Excel's PMT. NaN without periods. */
export function levelPayment(rate: number, periods: number, present: number): number {
  if (periods === 0 || rate <= -1) return NaN;
  if (rate === 0) return 0 - present / periods;
  return (present * rate) / Math.expm1(-periods * Math.log1p(rate));
}

export const pmt: FormulaFunction = {
  name: 'pmt',
  group: 'finance',
  arguments: [{ name: 'rate', unit: 'per period' }, { name: 'periods' }, { name: 'present' }],
  help: {
    zh: '等额还款：按每期利率，分若干期还清一笔款，每期付多少(付出为负，与 Excel 相同)。',
    en: 'The level payment per period that pays a loan back; money paid is negative, as in Excel.',
  },
  examples: [
    ['pmt(8% / 12, 10, 10000)', -1037.03],
    ['pmt(0, 12, 12000)', -1000],
  ],
  behaviour: { kind: 'cell', compute: levelPayment },
};
