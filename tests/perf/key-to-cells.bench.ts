import { Bench } from 'tinybench';
import { cellAt, openBenchPage, watchRepaint } from './bench-page.ts';

/** One input of the template typed anew with real keys; a result far down the chain is watched. */
export async function createBench(): Promise<Bench> {
  const benchPage = await openBenchPage();
  const { page } = benchPage;
  let turn = 0;
  const bench = new Bench({ time: 0, iterations: 60, warmupTime: 0, warmupIterations: 10 });
  bench.add('key to repainted cells, template, Chromium', async () => {
    await page.locator(cellAt('item/uv_index', '2026-02')).click();
    await page.keyboard.type(['0.65', '0.66'][++turn % 2] ?? '');
    const repaint = await watchRepaint(page, 'Enter', cellAt('item/gmv', '2026-02'));
    await page.keyboard.press('Enter');
    return { overriddenDuration: await repaint.evaluate(({ time }) => time) };
  });
  bench.addEventListener('complete', () => void benchPage.close());
  return bench;
}
