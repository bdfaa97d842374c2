import { compile } from 'mathjs/number';
import { Bench } from 'tinybench';
import type { Engine, Plan } from '../../src/core/index.ts';
import { templateNamed } from '../../src/templates/index.ts';
import { largePlan, widePlan } from './large-plan.ts';
import { shippedCore } from './shipped-core.ts';

/** Edits one item's values again and again, each time to another number, as typing does. */
function editor(plan: Plan, item: string, write: (values: unknown, step: number) => unknown): (engine: Engine) => void {
  let current = plan;
  let step = 0;
  return (engine) => {
    step++;
    current = {
      ...current,
      items: current.items.map((each) => (each.id === item ? { ...each, values: write(each.values, step) as never } : each)),
    };
    engine.update(current, null);
  };
}

/** A number somewhere in values, a hundredth up or down: the first it finds. */
function nudged(values: unknown, factor: number): unknown {
  if (typeof values === 'number') return values * factor;
  if (Array.isArray(values)) return values.map((value: unknown, month) => (month === 1 ? nudged(value, factor) : value));
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([member, inner], index) => [member, index === 0 ? nudged(inner, factor) : inner]));
}

/** Edits one input after the other, each up and, a round later, down again. */
function eachInTurn(plan: Plan): (engine: Engine) => void {
  const inputs = plan.items.filter(({ values }) => values !== undefined).map(({ id }) => id);
  let current = plan;
  let step = 0;
  return (engine) => {
    const id = inputs[step % inputs.length];
    const factor = Math.floor(step / inputs.length) % 2 === 0 ? 1.01 : 1 / 1.01;
    step++;
    current = {
      ...current,
      items: current.items.map((item) => (item.id === id ? { ...item, values: nudged(item.values, factor) as never } : item)),
    };
    engine.update(current, null);
  };
}

/** The template's month once more by mathjs: its formulas without functions, each compiled once and evaluated per month. */
function mathjsMonths(plan: Plan): { formulas: number; run: () => void } {
  const texts = plan.items.flatMap(({ formula }) => (typeof formula === 'string' && !/[([\]%]/.test(formula) ? [formula] : []));
  const compiled = texts.map((text) => compile(text));
  const scope = new Map(plan.items.map(({ id }) => [id, 2]));
  const run = () => {
    for (let month = 0; month < plan.timeline.months; month++) for (const formula of compiled) formula.evaluate(scope);
  };
  return { formulas: compiled.length, run };
}

export async function createBench(): Promise<Bench> {
  const { createEngine } = await shippedCore();
  const tmall = await templateNamed('tmall')?.load();
  if (!tmall) throw new Error('the template tmall is gone');
  // Without a round of warming up, which would run every task before the first is measured: a median over seconds needs none.
  const bench = new Bench({ time: 3000, warmup: false });

  const operands = Float64Array.from({ length: 1_000_000 }, (_, index) => index);
  const product = new Float64Array(operands.length);
  bench.add('machine: multiply a million numbers', () => {
    for (let index = 0; index < product.length; index++) product[index] = (operands[index] ?? 0) * 1.0001;
  });
  bench.add('machine: copy a million numbers', () => product.set(operands));

  const reference = mathjsMonths(tmall);
  bench.add(`reference: mathjs, 12 months of ${reference.formulas} formulas without functions`, reference.run);
  const shop = createEngine(tmall, null); // one for all, as in a page
  const editAny = eachInTurn(tmall);
  bench.add('template: edit any of its inputs, one after the other', () => editAny(shop));
  const editWage = editor(tmall, 'wage', (values, step) => ({ ...(values as object), manager: 8500 + (step % 100) }));
  bench.add('template: edit an input that few items read', () => editWage(shop));
  const editIndex = editor(tmall, 'uv_index', (values, step) => (values as number[]).with(1, 0.65 + (step % 100) / 1000));
  bench.add('template: edit the UV index, which nearly all items follow', () => editIndex(shop));
  bench.add('template: goal seek, year profit by base spend', () =>
    shop.seek({ item: 'profit', period: '2026', to: 20_000, change: 'uv_index' }),
  );

  // From here on engines are made when their turn comes: a page has one or two, and many in one process slow down what they share.
  bench.add('template: load', () => createEngine(tmall, null));

  const large = largePlan(2000, 60);
  bench.add('2,000 items × 60 months: load', () => createEngine(large, null), { async: false });
  let largeEngine: Engine | undefined;
  const editLarge = editor(large, 'item_1000', (values, step) => (values as number[]).with(0, step % 50));
  bench.add('2,000 items × 60 months: edit in the middle', () => editLarge((largeEngine ??= createEngine(large, null))));
  const wide = widePlan(333, 60);
  let wideEngine: Engine | undefined;
  const editWide = editor(wide, 'visitors', (values, step) => ({ ...(values as object), p0: 1000 + step }));
  bench.add('100,000 cells in one dimension: edit one', () => editWide((wideEngine ??= createEngine(wide, null))));
  return Promise.resolve(bench);
}
