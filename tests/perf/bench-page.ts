import type { Page } from 'playwright-core';
import { buildPage, pageFolder } from '../../scripts/build-page.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import type { Plan } from '../../src/core/index.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { openProfile } from '../browser/open-profile.ts';

export interface BenchPage {
  page: Page;
  /** Opens a plan by its file, and waits for the number of a cell. Milliseconds that took. */
  open(plan: Plan, row: string, column: string): Promise<number>;
  close(): Promise<void>;
}

export const cellAt = (row: string, column: string): string => `[row-id="${row}"] [col-id="${column}"]`;

/** The built page in a large window. */
export async function openBenchPage(): Promise<BenchPage> {
  buildPage();
  const server = await serveFolder(pageFolder);
  const browser = await launchBrowser();
  const { context } = await openProfile(browser, new URL(server.address).origin, { width: 1920, height: 1080 });
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator(cellAt('item/gmv', '2026-02')).waitFor();
  let opened = 0;
  return {
    page,
    async open(plan, row, column) {
      const start = performance.now();
      // A name of its own: the plan that stands there may have the same rows.
      const name = `bench ${++opened}`;
      const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...plan, name })) };
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.getByRole('button', { name }).first().waitFor();
      await page.waitForFunction((cell) => /\d/.test(document.querySelector(cell)?.textContent ?? ''), cellAt(row, column));
      return performance.now() - start;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Watches, from now on, for the next key of that name and then for a cell's new text to be painted; its `time` is the milliseconds
 * between them by the page's own clock. `frames`: paintings waited for. No function inside has a name: tsx would wrap it in one of its own.
 */
export function watchRepaint(page: Page, key: string, cell: string, frames = 1) {
  return page.evaluateHandle(
    ([key, cell, frames]) => {
      const before = document.querySelector(cell)?.textContent;
      const pressed = new AbortController();
      let start = NaN;
      addEventListener(
        'keydown',
        (event) => {
          if (event.key !== key) return;
          start = event.timeStamp;
          pressed.abort();
        },
        { capture: true, signal: pressed.signal },
      );
      const time = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('the cell kept its text')), 20_000);
        const observer = new MutationObserver(() => {
          if (document.querySelector(cell)?.textContent === before) return;
          observer.disconnect();
          const afterPaint = new MessageChannel();
          let left = frames;
          afterPaint.port1.onmessage = () => {
            left--;
            if (left === 0) resolve(performance.now() - start);
            else requestAnimationFrame(() => afterPaint.port2.postMessage(null));
          };
          requestAnimationFrame(() => afterPaint.port2.postMessage(null));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      return { time };
    },
    [key, cell, frames] as const,
  );
}

/** What an act did to the frames: the 95th per cent of the times between them, and the longest task of the page's thread (0: none over 50 ms). */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<{ p95: number; longTask: number }> {
  const watch = await page.evaluateHandle(() => {
    const state = { gaps: [0].slice(1), longTask: 0, last: performance.now(), on: true };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longTask = Math.max(state.longTask, duration);
    });
    observer.observe({ type: 'longtask' });
    const next: { tick?: FrameRequestCallback } = {};
    next.tick = (now) => {
      state.gaps.push(now - state.last);
      state.last = now;
      if (state.on && next.tick) requestAnimationFrame(next.tick);
      else observer.disconnect();
    };
    requestAnimationFrame(next.tick);
    return state;
  });
  await act();
  await page.waitForTimeout(100);
  return watch.evaluate((state) => {
    state.on = false;
    const sorted = state.gaps.slice(1).sort((a, b) => a - b);
    return { p95: sorted[Math.floor(sorted.length * 0.95)] ?? NaN, longTask: state.longTask };
  });
}
