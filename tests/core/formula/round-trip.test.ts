import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayFormula, storeFormula, type Formulas, type Plan } from '../../../src/core/index.ts';
import { one, randomPlan, whole, type Draw } from '../random-plan.ts';

/** Names that people give, some of them awkward: equal ones, other items' ids, words of the language, brackets, quotes, full-width. */
const NAMES = [
  '访客数',
  '客单价 元',
  '投放(直通车)',
  'Spend',
  'spend',
  'ＲＯＩ',
  'ROI',
  'max',
  'sum',
  'and',
  'NOT',
  'pi',
  'i1',
  'd0',
  'd',
  '双11「加码」',
  '20%',
  '2026',
  'a + b',
  '[x]',
  'é',
  'Größe',
  '件单价×连带率',
  ' blank ',
  '__proto__',
  'constructor',
  'x, y',
  "l'or",
  '…',
  '合计',
  '合计',
];

function named<T extends { id: string }>(draw: Draw, thing: T): T {
  const form = whole(draw, 0, 3);
  if (form === 0) return thing;
  return { ...thing, name: form === 1 ? one(draw, NAMES) : { zh: one(draw, NAMES), en: one(draw, NAMES) } };
}

function withNames(draw: Draw, plan: Plan): Plan {
  const dimensions = (plan.dimensions ?? []).map((dimension) => ({
    ...named(draw, dimension),
    members: dimension.members.map((member) => named(draw, member)),
  }));
  return { ...plan, dimensions, items: plan.items.map((item) => named(draw, item)) };
}

function textsOf(formula: Formulas): string[] {
  return typeof formula === 'string' ? [formula] : Object.values(formula).flatMap(textsOf);
}

it('a formula shown in names is stored as the same ids, in both languages', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const plan = withNames(draw, randomPlan(draw, true));
      for (const formula of plan.items.flatMap((item) => (item.formula === undefined ? [] : textsOf(item.formula)))) {
        expect(storeFormula(formula, plan)).toEqual({ formula });
        for (const language of ['zh', 'en'] as const) {
          expect(storeFormula(displayFormula(formula, plan, language), plan)).toEqual({ formula });
        }
      }
    }),
    { numRuns: 200 },
  );
});
