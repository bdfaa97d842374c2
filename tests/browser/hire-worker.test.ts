import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageFolder } from '../../scripts/build-page.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { roleWith } from '../core/analysis/role-staffing.ts';
import { openPlanner } from './page.ts';

/** formulas.md: two solvers agree on 454,000. */
const published = roleWith([10, 10, 12, 16, 11, 10], {
  openingHeads: 10,
  wage: 6000,
  hireCost: 3000,
  severance: 7000,
  tempCost: 7500,
  shortageCost: 20_000,
});

/** The page of some shop, under a path of a static host, and what its built worker answers when the page asks it as comlink does. */
async function openShop() {
  const server = await serveFolder(pageFolder, { under: '/some/shop/plan/' });
  onTestFinished(server.close);
  const planner = await openPlanner({ address: server.address });
  const script = readdirSync(join(pageFolder, 'assets')).find((name) => name.startsWith('hire.worker')) ?? '';
  const ask = () =>
    planner.page.evaluate(
      ([address, role]) =>
        new Promise<unknown>((resolve, reject) => {
          const worker = new Worker(address, { type: 'module' });
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }: MessageEvent<{ value: unknown }>) => {
            worker.terminate();
            resolve(data.value);
          };
          worker.postMessage({ id: '1', type: 'APPLY', path: ['planHiring'], argumentList: [{ type: 'RAW', value: role }] });
        }),
      [`${server.address}assets/${script}`, published] as const,
    );
  return { ...planner, ask };
}

test('the solver loads under any path of a static host, under the page’s policy', async () => {
  const { ask } = await openShop();
  expect(await ask()).toMatchObject({ status: 'optimal', best: { cost: { total: 454_000 } } });
});

test('a solver that does not load is a refusal', async () => {
  const { context, ask } = await openShop();
  await context.route(/highs[^/]*\.wasm$/, (route) => route.abort());
  expect(await ask()).toMatchObject({ status: 'refused', refusal: { reason: 'solver' } });
});
