import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, shown, waitForText } from './sheet.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the dialog of blocks as a person does: Ctrl+K, a word, Enter. */
async function openBlocks(page: Page, word: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('.palette-input').waitFor();
  await page.keyboard.type(word);
  await expect.poll(() => page.getByRole('option').first().locator('[slot="label"]').textContent()).toMatch(/^(添加模块…|Add a block…)$/);
  await page.keyboard.press('Enter');
  await page.locator('.block-entry').first().waitFor();
}

/** Moves the focus by Tab until it is on the button of that name. */
async function tabTo(page: Page, name: string, most = 10): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let presses = 0; presses < most && (await focused()) !== name; presses++) await page.keyboard.press('Tab');
  await expect.poll(focused).toBe(name);
}

test('a block comes by keys, with its numbers, goes by undo, comes again and is removed', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await cell(page, 'item/uv_index', '2026-02').click();

  await openBlocks(page, '添加模块');
  await tabTo(page, '添加“产品价格区间”');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  // All the template's orders of February, by product.
  await waitForText(page, 'item/price_pieces', '2026-02', '841');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toBe('活动价余地 · 2026年2月');
  await expect.poll(() => page.locator('.toast').first().textContent()).toContain('已添加模块“产品价格区间”：17 个指标');

  await page.keyboard.press('Control+z');
  await page.locator('[row-id="item/price_pieces"]').first().waitFor({ state: 'detached' });

  await openBlocks(page, 'tjmk');
  await tabTo(page, '添加“产品价格区间”');
  await page.keyboard.press('Enter');
  await waitForText(page, 'item/price_pieces', '2026-02', '841');

  await openBlocks(page, 'tjmk');
  await tabTo(page, '移除“产品价格区间”');
  await page.keyboard.press('Enter');
  // The same button adds it again, and keeps the focus.
  await tabTo(page, '添加“产品价格区间”', 0);
  await page.keyboard.press('Escape');
  await page.locator('[row-id="item/price_pieces"]').first().waitFor({ state: 'detached' });
  expect(await shown(page, 'item/gmv', '2026-02')).toBe('135,141');
});

test('who uses the rows of a block that is removed is said, and undo brings it back', async () => {
  const { page } = await openPlanner({ language: 'en' });
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await cell(page, 'item/gmv', '2026-02').click();
  await openBlocks(page, 'Add a block');
  await page.getByRole('button', { name: 'Add “Fixed positions (CPT)”' }).click();
  await waitForText(page, 'item/cpt_cost', '2026-02', '10,000');
  await page.keyboard.press('Control+Shift+=');
  await dialog(page).waitFor();
  await page.keyboard.type('Media');
  await page.getByRole('radio', { name: 'Formula' }).check();
  await page.getByRole('textbox', { name: 'Formula' }).fill('=sum(cpt_cost) * 2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await waitForText(page, 'item/media', '2026-02', '20,000');
  await openBlocks(page, 'Add a block');
  await page.getByRole('button', { name: 'Remove “Fixed positions (CPT)”' }).click();
  await expect.poll(() => page.locator('.toast').last().textContent()).toContain('the formulas of “Media” use it and need a change');
  await page.locator('.toast').last().getByRole('button', { name: 'Undo' }).click();
  await page.keyboard.press('Escape');
  await waitForText(page, 'item/media', '2026-02', '20,000');
});
