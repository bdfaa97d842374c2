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
  const bench = new Bench({ time: 2000, warmupTime: 2000 });

  const operands = Float64Array.from({ length: 1_000_000 }, (_, index) => index);
  const product = new Float64Array(operands.length);
  bench.add('machine: multiply a million numbers', () => {
    for (let index = 0; index < product.length; index++) product[index] = (operands[index] ?? 0) * 1.0001;
  });
  bench.add('machine: copy a million numbers', () => product.set(operands));

  const reference = mathjsMonths(tmall);
  bench.add(`reference: mathjs, 12 months of ${reference.formulas} formulas without functions`, reference.run);
  const shop = createEngine(tmall, null); // one for all, as in a page
  const editWage = editor(tmall, 'wage', (values, step) => ({ ...(values as object), manager: 8500 + (step % 100) }));
  bench.add('template: edit an input that few items read', () => editWage(shop));
  const editIndex = editor(tmall, 'uv_index', (values, step) => (values as number[]).with(1, 0.65 + (step % 100) / 1000));
  bench.add('template: edit the UV index, which nearly all items follow', () => editIndex(shop));
  bench.add('template: goal seek, year profit by base spend', () =>
    shop.seek({ item: 'profit', period: '2026', to: 20_000, change: 'uv_index' }),
  );

  // After the edits: a page has one engine or two, and sixty in one process slow down what they share.
  bench.add('template: load', () => createEngine(tmall, null));

  const large = largePlan(2000, 60);
  bench.add('2,000 items × 60 months: load', () => createEngine(large, null), { async: false });
  const largeEngine = createEngine(large, null);
  const editLarge = editor(large, 'item_1000', (values, step) => (values as number[]).with(0, step % 50));
  bench.add('2,000 items × 60 months: edit in the middle', () => editLarge(largeEngine));
  const wide = widePlan(333, 60);
  const wideEngine = createEngine(wide, null);
  const editWide = editor(wide, 'visitors', (values, step) => ({ ...(values as object), p0: 1000 + step }));
  bench.add('100,000 cells in one dimension: edit one', () => editWide(wideEngine));
  return Promise.resolve(bench);
}
