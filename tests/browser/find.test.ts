import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, waitForText } from './sheet.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const count = (page: Page) => page.locator('.find-count').innerText();
const rowIds = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.ag-row')].map((row) => row.getAttribute('row-id') ?? ''));

async function openSheet() {
  const planner = await openPlanner();
  await waitForText(planner.page, 'item/gmv', '2026-02', '135,141');
  await cell(planner.page, 'item/uv_index', '2026-01').click();
  return planner;
}

test('Ctrl+F finds by pinyin, walks, unfolds what is hidden and goes back to the grid', async () => {
  const { page } = await openSheet();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('tkl'); // 退款率
  await expect.poll(() => count(page)).toMatch(/^1\/\d+$/);
  await page.keyboard.press('Enter');
  await page.locator('[row-id="item/refund_rate"] .is-found-now').waitFor();

  await page.keyboard.press('Control+a');
  await page.keyboard.type('万相台');
  const found = async () => Number((await count(page)).split('/')[1]);
  await expect.poll(found).toBeGreaterThan(3);
  const all = await found();
  // The members of 支付金额 are folded away when the plan opens.
  expect(await rowIds(page)).not.toContain('item/gmv/wxt');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.is-found-now').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => count(page)).toBe(`2/${all}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => count(page)).toBe(`${all}/${all}`);

  await page.keyboard.press('Control+a');
  await page.keyboard.type('135,141');
  await expect.poll(() => count(page)).toMatch(/^1\//);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.find-bar').waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('支付金额');
  expect(await focused(page)).toContain('135,141');
  expect(await page.locator('.is-found').count()).toBe(0);
});

test('rows are filtered to what a number depends on, by name, and all come back', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/enquiries', '2026-02').click();
  const before = await rowIds(page);
  await page.locator('.sheet-filter').click();
  await page.getByRole('menuitem', { name: '“询单量”的影响因素' }).click();
  await page.locator('.filter-bar').waitFor();
  await expect.poll(() => rowIds(page)).toContain('item/visitors');
  const around = await rowIds(page);
  expect(around).toContain('item/enquiries');
  expect(around).not.toContain('item/refund_rate');
  await page.locator('.filter-text').fill('询单率');
  await expect.poll(async () => (await rowIds(page)).filter((row) => row.startsWith('item/'))).toEqual(['item/enquiry_rate']);
  expect(await page.locator('.filter-count').innerText()).toBe('显示 1 行');
  await page.getByRole('button', { name: '取消筛选' }).click();
  await expect.poll(() => rowIds(page)).toEqual(expect.arrayContaining(before));
  expect(await focused(page)).toContain('询单量');
});

test('a filter lets go of what is chosen elsewhere', async () => {
  const { page } = await openSheet();
  await page.locator('.sheet-filter').click();
  await page.getByRole('menuitem', { name: '只看输入' }).click();
  await page.locator('.filter-bar').waitFor();
  await expect.poll(() => rowIds(page)).not.toContain('item/gmv');
  await page
    .getByRole('button', { name: /各月支付金额/ })
    .first()
    .click();
  await cell(page, 'item/gmv', '2026-02').waitFor();
  expect(await page.locator('.filter-bar').count()).toBe(0);
});
