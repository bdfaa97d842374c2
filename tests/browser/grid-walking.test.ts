import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell } from './sheet.ts';

async function openSheet() {
  const { page } = await openPlanner();
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  return page;
}

/** What the cursor's field says of itself: where it stands. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const text = (page: Page, row: string, period: string) => cell(page, row, period).textContent();

/** Chooses 访客指数 and the row below it from January to February. */
async function chooseFour(page: Page) {
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/cvr_factor', '2026-02').click({ modifiers: ['Shift'] });
}

test('Enter and Tab walk through the chosen cells, an edit goes on to the next', async () => {
  const page = await openSheet();
  await chooseFour(page);
  const seen: string[] = [];
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Enter', 'Shift+Enter', 'Shift+Tab']) {
    await page.keyboard.press(key);
    seen.push((await focused(page)).split(',').slice(0, 2).join(' '));
  }
  const [a1, a2, b1, b2] = ['访客指数 2026年1月', '访客指数 2026年2月', '转化系数 2026年1月', '转化系数 2026年2月'];
  expect(seen).toEqual([a2, b1, b2, a1, b1, a2, b1, a2]);
  expect(await page.locator('.range-box').count()).toBe(1);
  await page.keyboard.type('0.7');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page, 'item/uv_index', '2026-02')).toBe('0.70');
  expect(await focused(page)).toContain('转化系数,2026年2月');
});

test('Ctrl+Enter writes the text into all chosen cells as one step', async () => {
  const page = await openSheet();
  await chooseFour(page);
  const cells = [
    ['item/uv_index', '2026-01', '0.90'],
    ['item/uv_index', '2026-02', '0.65'],
    ['item/cvr_factor', '2026-01', '0.98'],
    ['item/cvr_factor', '2026-02', '0.90'],
  ] as const;
  const before = await Promise.all(cells.map(([row, period]) => text(page, row, period)));
  await page.keyboard.type('0.8');
  await page.keyboard.press('Control+Enter');
  for (const [row, period] of cells) await expect.poll(() => text(page, row, period)).toBe('0.80');
  expect(await text(page, 'item/uv_index', '2026-03')).toBe('0.99');
  await page.keyboard.press('Control+z');
  for (const [index, [row, period]] of cells.entries()) await expect.poll(() => text(page, row, period)).toBe(before[index]);
});

test('what one of the chosen cells cannot take is written into none', async () => {
  const page = await openSheet();
  await chooseFour(page);
  await page.keyboard.type('1.2.3');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.locator('.cell-note').textContent()).toContain('1,234.5');
  await page.keyboard.press('Escape');
  expect(await text(page, 'item/uv_index', '2026-01')).toBe('0.90');
});

test('Esc leaves only the cell with the cursor, and only then Tab leaves the grid', async () => {
  const page = await openSheet();
  await chooseFour(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.range-box').count()).toBe(0);
  expect(await focused(page)).toContain('访客指数,2026年2月');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('访客指数,2026年3月');
});

test('Backspace opens an empty edit, Esc brings the number back, Enter clears it', async () => {
  const page = await openSheet();
  const field = page.locator('.sheet-editor');
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Backspace');
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('0.8');
  expect(await field.inputValue()).toBe('0.8');
  await page.keyboard.press('Escape');
  expect(await text(page, 'item/uv_index', '2026-02')).toBe('0.65');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page, 'item/gmv', '2026-02')).toBe('–');
});
