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

/** The scripts that index.html loads, and what they import at once. */
function firstScripts(): Set<string> {
  const found = new Set([...html.matchAll(/src="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? ''));
  for (const path of found) {
    const script = readFileSync(join(pageFolder, path), 'utf8');
    for (const [, name] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) found.add(`assets/${name ?? ''}`);
  }
  return found;
}

test('shows the grid with at most 500 kB of JavaScript (gzip), and its numbers with 575', async () => {
  const { context, address, page: first } = await openPlanner();
  await first.close();
  const page = await context.newPage();
  const [needed, worker] = [firstScripts(), new Set<string>()];
  // All else never arrives, so what shows without it does not need it. The sizes are of the build.
  await page.route('**/assets/*.js', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (/\/zh-CN-/.test(path)) needed.add(path);
    if (/\/simulate\.worker-/.test(path)) worker.add(path);
    if (needed.has(path) || worker.has(path)) await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => page.locator('[row-id="item/gmv"] [col-id="2026-02"]').innerText()).toBe('135,141');
  const gzipped = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(pageFolder, path))).length, 0);
  expect(worker.size).toBe(1);
  expect(gzipped(needed)).toBeGreaterThan(100_000);
  expect(gzipped(needed)).toBeLessThanOrEqual(500_000);
  expect(gzipped(needed) + gzipped(worker)).toBeLessThanOrEqual(575_000);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
