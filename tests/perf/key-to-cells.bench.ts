import type { Page } from 'playwright-core';
import { Bench } from 'tinybench';
import { buildPage, pageFolder } from '../../scripts/build-page.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openProfile } from '../browser/open-profile.ts';

const typed = '[row-id="item/uv_index"] [col-id="2026-02"]';
const watched = '[row-id="item/gmv"] [col-id="2026-02"]';

/**
 * Watches, from now on, for the next Enter key and then for the watched cell's new text to be painted; its `time` is the
 * milliseconds between them by the page's own clock. No function inside has a name: tsx would wrap it in one of its own.
 */
function watchRepaint(page: Page) {
  return page.evaluateHandle((selector) => {
    const before = document.querySelector(selector)?.textContent;
    const pressed = new AbortController();
    let start = NaN;
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        start = event.timeStamp;
        pressed.abort();
      },
      { capture: true, signal: pressed.signal },
    );
    const time = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('the cell kept its text')), 10_000);
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector)?.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel();
          afterPaint.port1.onmessage = () => resolve(performance.now() - start);
          afterPaint.port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    return { time };
  }, watched);
}

/** One input of the template typed anew with real keys; a result far down the chain is watched. */
export async function createBench(): Promise<Bench> {
  buildPage();
  const server = await serveFolder(pageFolder);
  const browser = await launchBrowser();
  const { context } = await openProfile(browser, new URL(server.address).origin, { width: 1920, height: 1080 });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator(watched).waitFor();

  let turn = 0;
  const bench = new Bench({ time: 0, iterations: 60, warmupTime: 0, warmupIterations: 10 });
  bench.add('key to repainted cells, template, Chromium', async () => {
    await page.locator(typed).click();
    await page.keyboard.type(['0.65', '0.66'][++turn % 2] ?? '');
    const repaint = await watchRepaint(page);
    await page.keyboard.press('Enter');
    return { overriddenDuration: await repaint.evaluate(({ time }) => time) };
  });
  bench.addEventListener('complete', () => void browser.close().then(server.close));
  return bench;
}
