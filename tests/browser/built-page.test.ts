import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { pageFolder } from '../../scripts/build-page.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { openPlanner } from './page.ts';

const html = readFileSync(join(pageFolder, 'index.html'), 'utf8');

test('has a strict policy and no script of its own inside', () => {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const directives = new Map(policy.split(';').map((one) => [one.trim().split(/\s+/)[0], one.trim().split(/\s+/).slice(1)]));
  expect(directives.get('default-src')).toBeDefined();
  for (const sources of [
    directives.get('script-src') ?? directives.get('default-src') ?? ['*'],
    directives.get('connect-src') ?? directives.get('default-src') ?? ['*'],
  ]) {
    expect(sources.filter((source) => !["'self'", "'none'", "'wasm-unsafe-eval'", 'blob:'].includes(source))).toEqual([]);
  }
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(([, attributes, body]) => !/\bsrc=/.test(attributes ?? '') || body?.trim() !== '')).toEqual([]);
});

test('works under any path of a static host', async () => {
  const server = await serveFolder(pageFolder, { under: '/some/shop/plan/' });
  onTestFinished(server.close);
  const { page } = await openPlanner({ address: server.address });
  await page.getByRole('treegrid').or(page.getByRole('grid')).first().waitFor();
});

test.each([
  ['zh-CN', '毛利率'],
  ['en', 'Gross margin'],
] as const)('speaks the language of a browser in %s', async (language, margin) => {
  const { page } = await openPlanner({ language });
  await page.getByText(margin, { exact: true }).first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});

test('loads at most 500 kB of JavaScript (gzip) before the grid shows, and 570 with what the numbers need', async () => {
  const { context, address, page: first } = await openPlanner();
  await first.close(); // what it would still load is not before the grid
  const page = await context.newPage();
  // The sizes are read from the build: the body of a response is lost when its page closes first.
  const scripts = new Set<string>();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(join(pageFolder, pathname));
  });
  const gzipped = (all: Iterable<string>) => [...all].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  await page.goto(address);
  await page.getByRole('gridcell').first().waitFor();
  // Whether the worker, which computes the numbers meanwhile, has answered by then is a matter of luck.
  const ofThePage = gzipped([...scripts].filter((path) => !path.includes('.worker-')));
  expect(ofThePage).toBeGreaterThan(100_000);
  expect(ofThePage).toBeLessThanOrEqual(500_000);
  await expect.poll(() => [...scripts].some((path) => path.includes('simulate.worker-'))).toBe(true);
  expect(ofThePage + gzipped([...scripts].filter((path) => path.includes('simulate.worker-')))).toBeLessThanOrEqual(570_000);
});
