import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell } from './sheet.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('Tab goes from the heads to the cells, and Shift+Tab after Esc back', async () => {
  const { page } = await openPlanner();
  await cell(page, 'item/gmv', '2026-02').waitFor();
  await page.locator('.sheet-quarters').focus();
  const forward: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.press('Tab');
    forward.push(await focused(page));
  }
  expect(forward[0]).toBe('收起一季度的月份');
  expect(forward[2]).toContain('访客指数,2026年1月');
  await page.keyboard.press('Escape');
  const back: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.press('Shift+Tab');
    back.push(await focused(page));
  }
  expect(back).toEqual([forward[1], forward[0], '季度合计']);
});

test('the year is pinned again when the window has been narrow and is wide again', async () => {
  const { page } = await openPlanner();
  const head = page.locator('.ag-header-cell[col-id="2026"]');
  await head.waitFor();
  const rightEdge = () => head.evaluate((element) => Math.round(element.getBoundingClientRect().right));
  const wide = await rightEdge();
  await page.setViewportSize({ width: 420, height: 800 });
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.clientWidth)).toBeLessThan(430);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(rightEdge).toBe(wide);
  // It stays there while the months scroll.
  await cell(page, 'item/gmv', '2026-02').hover();
  await page.mouse.wheel(400, 0);
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect(await rightEdge()).toBe(wide);
});

test('screen readers hear a range once it stands', async () => {
  const { page } = await openPlanner();
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  const said = page.locator('.sheet [role="status"]');
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/uv_index', '2026-03').click({ modifiers: ['Shift'] });
  // 0.90 + 0.65 + 0.99
  await expect.poll(() => said.allTextContents()).toContain('已选 1 行 3 列，合计 2.54');
  await cell(page, 'item/uv_index', '2026-02').click();
  await expect.poll(() => said.allTextContents()).toEqual(['']);
});
