import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';

const cellOf = (page: Page, row: string, column: string): Locator =>
  page.locator(`.ag-row[row-id="item/${row}"] .ag-cell[col-id="${column}"]`);
const editor = (page: Page) => page.locator('.sheet-editor');
const options = (page: Page) => page.getByRole('option');
const inkColours = (page: Page) =>
  page
    .locator('.formula-ink [class^="is-reference"]')
    .evaluateAll((pieces) => pieces.map((piece) => `${piece.textContent} ${piece.getAttribute('class') ?? ''}`));
const outlined = (page: Page) =>
  page
    .locator('.outline-row')
    .evaluateAll((rows) => [...new Set(rows.map((row) => (row instanceof HTMLElement ? row.style.top : '')))].length);

async function openSheet(language: 'zh-CN' | 'en' = 'zh-CN') {
  const planner = await openPlanner({ language });
  await expect.poll(() => cellOf(planner.page, 'gmv', '2026-01').textContent(), { timeout: 10_000 }).toBe('198,766');
  return planner;
}

test('names are found by pinyin initials, chosen by keys and taken with Tab; the cell is computed with them', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('=zhxs');
  await expect.poll(() => options(page).first().textContent()).toContain('转化系数');
  const active = await editor(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active ?? ''}"]`).textContent()).toContain('转化系数');
  await page.keyboard.press('Tab');
  expect(await editor(page).inputValue()).toBe('=转化系数');
  expect(await options(page).count()).toBe(0);
  await page.keyboard.type('*0.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => cellOf(page, 'uv_index', '2026-02').textContent()).toBe('0.50');
  // A name written in full is no choice: Enter commits it.
  await cellOf(page, 'uv_index', '2026-03').click();
  await page.keyboard.type('=转化系数');
  await expect.poll(() => options(page).count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => cellOf(page, 'uv_index', '2026-03').textContent()).toBe('1.10');
});

test('arrows choose in the list, Esc closes the list only, a second Esc the edit, and nothing that was there is lost', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'enquiries', '2026-02').click();
  await page.keyboard.press('F2');
  expect(await editor(page).inputValue()).toBe('=sum(访客数) * 询单率');
  expect(await options(page).count()).toBe(0);
  await page.keyboard.type(' + 访客');
  await expect.poll(() => options(page).count()).toBeGreaterThan(1);
  const second = await options(page).nth(1).locator('.formula-option-name').textContent();
  await page.keyboard.press('ArrowDown');
  expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await editor(page).inputValue()).toBe(`=sum(访客数) * 询单率 + ${second ?? ''}`);
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  expect(await editor(page).inputValue()).toBe(`=sum(访客数) * 询单率 + ${second ?? ''}`);
  await page.keyboard.press('Escape');
  expect(await cellOf(page, 'enquiries', '2026-02').textContent()).toBe('1,054');
  expect(await page.locator('.formula-words').textContent()).toBe('= sum(访客数) × 询单率');
});

test('a name that needs it is written in 「 」, members complete inside brackets', async () => {
  const { page } = await openSheet('en');
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('=gross m');
  await expect.poll(() => options(page).first().textContent()).toContain('Gross margin');
  await page.keyboard.press('Enter');
  expect(await editor(page).inputValue()).toBe('=「Gross margin」');
  await page.keyboard.type(' + visitors[');
  await expect.poll(() => options(page).count()).toBeGreaterThan(2);
  const name = await options(page).first().locator('.formula-option-name').textContent();
  await page.keyboard.press('Enter');
  expect(await editor(page).inputValue()).toContain(name ?? 'no name');
  expect(await editor(page).inputValue()).toMatch(/\]$/);
  await page.keyboard.press('Escape');
});

test('a function shows its arguments, the one being typed bold, with what it means', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('=rolling_sum(');
  await expect.poll(() => page.locator('.formula-signature').textContent()).toBe('rolling_sum(x, n)');
  expect(await page.locator('.formula-signature b').textContent()).toBe('x');
  await page.keyboard.type('1, ');
  await expect.poll(() => page.locator('.formula-signature b').textContent()).toBe('n');
  expect(await page.locator('.formula-hint').textContent()).toContain('按月');
});

test('references have one colour in the text and in the grid, and a click on a row writes its name', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('=');
  await cellOf(page, 'cvr_factor', '2026-02').click();
  expect(await editor(page).inputValue()).toBe('=转化系数');
  await cellOf(page, 'price_factor', '2026-05').click();
  expect(await editor(page).inputValue()).toBe('=价格系数');
  await page.keyboard.type('+');
  await cellOf(page, 'cvr_factor', '2026-02').click();
  expect(await editor(page).inputValue()).toBe('=价格系数+转化系数');
  await expect.poll(() => inkColours(page)).toEqual(['价格系数 is-reference-1', '转化系数 is-reference-2']);
  expect(await outlined(page)).toBe(2);
  await page.keyboard.press('Enter');
  await expect.poll(() => cellOf(page, 'uv_index', '2026-02').textContent()).toBe('2.00');
  expect(await page.locator('.outline-row').count()).toBe(0);
});

test('the formula bar points and completes as the cell does', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'enquiries', '2026-02').click();
  await page.locator('.formula-pencil').click();
  await page.keyboard.type(' * ');
  await cellOf(page, 'cvr_factor', '2026-02').click();
  const bar = page.locator('.formula-field');
  expect(await bar.inputValue()).toBe('=sum(访客数) * 询单率 * 转化系数');
  await page.keyboard.type(' * jgxs');
  await expect.poll(() => options(page).first().textContent()).toContain('价格系数');
  await page.keyboard.press('Tab');
  expect(await bar.inputValue()).toBe('=sum(访客数) * 询单率 * 转化系数 * 价格系数');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.formula-words').textContent()).toBe('= sum(访客数) × 询单率 × 转化系数 × 价格系数');
});

test('a fault is marked in the cell while it is typed', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'enquiries', '2026-02').click();
  await page.keyboard.type('=询单率 * 天气');
  await expect.poll(() => page.locator('.formula-ink mark').textContent()).toBe('天气');
  expect(await page.locator('.cell-note').textContent()).toContain('天气');
  await page.keyboard.press('Enter');
  expect(await editor(page).inputValue()).toBe('=询单率 * 天气');
});

test('an input method writes a whole formula, full-width signs and all, and the list waits until it has done', async () => {
  const { page, context } = await openSheet();
  const keyboard = await context.newCDPSession(page);
  const compose = async (steps: readonly string[], text: string) => {
    for (const step of steps)
      await keyboard.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    expect(await options(page).count()).toBe(0);
    await keyboard.send('Input.insertText', { text });
  };
  await cellOf(page, 'uv_index', '2026-02').click();
  await compose(['＝'], '＝');
  expect(await editor(page).inputValue()).toBe('＝');
  await compose(['z', 'zh', 'zhuan', 'zhuan hua'], '转化');
  expect(await editor(page).inputValue()).toBe('＝转化');
  await expect.poll(() => options(page).first().textContent()).toContain('转化系数');
  await page.keyboard.press('Enter');
  expect(await editor(page).inputValue()).toBe('＝转化系数');
  for (const sign of ['×', '（', '２', '＋', '１', '）', '÷', '５', '０', '％', '－', '１']) await compose([sign], sign);
  expect(await editor(page).inputValue()).toBe('＝转化系数×（２＋１）÷５０％－１');
  await page.keyboard.press('Enter');
  await expect.poll(() => cellOf(page, 'uv_index', '2026-02').textContent()).toBe('5.00');
});

test('drivers and dependents are outlined, followed by keys and come back from', async () => {
  const { page } = await openSheet();
  const selected = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await cellOf(page, 'enquiries', '2026-02').click();
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect.poll(() => page.locator('.outline-row.is-drivers').count()).toBe(2);
  expect(await page.locator('.outline-row.is-dependents').count()).toBe(1);
  await page.keyboard.press('Control+BracketLeft');
  await expect.poll(() => page.getByRole('menuitem').allTextContents()).toHaveLength(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(selected).toContain('询单率');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(selected).toContain('询单量');
  await page.keyboard.press('Control+BracketRight');
  await page.getByRole('menuitem', { name: '询单成交订单' }).click();
  await expect.poll(selected).toContain('询单成交订单');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(selected).toContain('询单量');
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect.poll(() => page.locator('.outline-row').count()).toBe(0);
});
