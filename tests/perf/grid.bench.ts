import type { Page } from 'playwright-core';
import { Bench } from 'tinybench';
import type { Plan } from '../../src/core/index.ts';
import { cellAt, framesDuring, openBenchPage, watchRepaint } from './bench-page.ts';
import { inputsPlan, largePlan, widePlan } from './large-plan.ts';

/** Draws a range over the months and back, a move of the mouse a frame. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator(cellAt('item/item_2', '2026-01')).boundingBox();
  if (!box) throw new Error('the first cell is not in sight');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) await page.mouse.move(box.x + 10 + 12 * step, box.y + 10 + 8 * step);
  await page.mouse.up();
}

async function scroll(page: Page): Promise<void> {
  await page.locator('.ag-grid-viewport').hover();
  for (let step = 0; step < 60; step++) await page.mouse.wheel(step % 6 === 0 ? 200 : 0, 240);
  await page.mouse.wheel(-100_000, -1_000_000);
}

/** The grid in Chromium, in figures beside a frame of 16.7 ms. */
export async function createBench(): Promise<Bench> {
  const bench = new Bench({ time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1, throws: true });
  const benchPage = await openBenchPage();
  const { page } = benchPage;
  /** Opened before the first run of a task. */
  const withPlan = (plan: Plan, row: string) => ({ beforeAll: () => benchPage.open(plan, row, '2026-01').then(() => undefined) });

  for (const [items, months] of [
    [500, 36],
    [2000, 60],
  ] as const) {
    for (const [name, act] of [
      ['drag', drag],
      ['scroll', scroll],
    ] as const) {
      // The second task tells of the runs of the first.
      const longest: number[] = [];
      bench.add(
        `${items} × ${months}: ${name}, 95% of the frames`,
        async () => {
          const { p95, longTask } = await framesDuring(page, () => act(page));
          longest.push(longTask);
          return { overriddenDuration: p95 };
        },
        withPlan(largePlan(items, months), 'item/item_1'),
      );
      bench.add(`${items} × ${months}: ${name}, longest task over 50 ms`, () => ({ overriddenDuration: longest.shift() ?? 0 }));
    }
  }

  let turn = 0; // what is typed is no number that a plan starts with
  /** Types into an input and waits for the cell below it, which follows. */
  const type = async (typed: string, watched: string) => {
    await page.locator(typed).click();
    await page.keyboard.type(String(11 + (++turn % 5)));
    const repaint = await watchRepaint(page, 'Enter', watched);
    await page.keyboard.press('Enter');
    return { overriddenDuration: await repaint.evaluate(({ time }) => time) };
  };
  bench.add(
    '5,000 cells: key to repainted cells',
    () => type(cellAt('item/item_0', '2026-01'), cellAt('item/item_1', '2026-01')),
    withPlan(largePlan(140, 36), 'item/item_1'),
  );

  const products = withPlan(widePlan(300, 12), 'item/sales');
  bench.add('300 products: open', async () => ({ overriddenDuration: await benchPage.open(widePlan(300, 12), 'item/sales', '2026-01') }));
  bench.add(
    '300 products, folded: key to repainted cells',
    () => type(cellAt('item/price', '2026-01'), cellAt('item/sales', '2026-01')),
    products,
  );
  bench.add('300 products: unfold and fold, longest task over 50 ms', async () => ({
    overriddenDuration: (
      await framesDuring(page, async () => {
        const mark = page.locator('[row-id="item/visitors"] .sheet-fold').first();
        await mark.click();
        await page.locator('[row-id="item/visitors/p0"]').first().waitFor();
        await mark.click();
        await page.locator('[row-id="item/visitors/p0"]').first().waitFor({ state: 'detached' });
      })
    ).longTask,
  }));

  bench.add(
    'paste of 18,000 cells, to the second frame',
    async () => {
      const number = 11 + (++turn % 5);
      const block = Array.from({ length: 500 }, () => new Array(36).fill(number).join('\t')).join('\n');
      await page.evaluate((text) => navigator.clipboard.writeText(text), block);
      await page.locator(cellAt('item/item_0', '2026-01')).click();
      const repaint = await watchRepaint(page, 'v', cellAt('item/item_1', '2026-01'), 2);
      await page.keyboard.press('Control+v');
      return { overriddenDuration: await repaint.evaluate(({ time }) => time) };
    },
    withPlan(inputsPlan(500, 36), 'item/item_1'),
  );
  bench.addEventListener('complete', () => void benchPage.close());
  return bench;
}
