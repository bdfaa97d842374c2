import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { launchBrowser } from './launch-browser.ts';
import { openProfile } from './open-profile.ts';

/** The other browser tests trust that a faulty page is noticed: here faulty pages are served, and one healthy one. */
const folder = mkdtempSync(join(tmpdir(), 'suanpan-alarms-'));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;

test.each([
  ['nothing', '', null],
  ['a logged error', 'console.error("broken pipe")', /broken pipe/],
  ['an uncaught error', 'throw new Error("lost bearings")', /uncaught: .*lost bearings/s],
  ['a rejected promise', 'Promise.reject(new Error("no promise"))', /uncaught: .*no promise/s],
  ['an error in a worker', 'new Worker("worker.js")', /worker fell/],
  ['a request to another origin', 'fetch("https://elsewhere.test/x").catch(() => {})', /elsewhere\.test/],
  ['a request from a worker', 'new Worker("worker.js")', /request to another origin: https:\/\/elsewhere\.test\/w/],
  ['a refused eval', 'try { eval("1") } catch { document.body.dataset.caught = "1" }', /security policy: script-src.* refused eval/],
])('notices %s', async (_, script, expected) => {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><link rel="icon" href="icon.svg">${policy}<body><script src="page.js"></script>`,
  );
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'worker.js'), 'fetch("https://elsewhere.test/w").catch(() => {}); throw new Error("worker fell")');
  writeFileSync(join(folder, 'page.js'), script);
  const { context, problems } = await openProfile(browser, new URL(server.address).origin);
  const page = await context.newPage();
  await page.goto(server.address);
  if (expected === null) {
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
  } else {
    await expect.poll(() => problems.join('\n')).toMatch(expected);
  }
  await context.close();
});
