import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';

/** A cell by its row's key and its column's id. */
const cellOf = (page: Page, row: string, column: string): Locator =>
  page.locator(`.ag-row[row-id="item/${row}"] .ag-cell[col-id="${column}"]`);
const note = (page: Page) => page.locator('.cell-note');

/** Opens the shop with its numbers there. */
async function openSheet() {
  const planner = await openPlanner();
  await waitForText(cellOf(planner.page, 'gmv', '2026-01'), '198,766');
  return planner;
}

async function waitForText(locator: Locator, text: string): Promise<void> {
  await expect.poll(() => locator.textContent(), { timeout: 10_000 }).toBe(text);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('typing replaces a number, Enter moves down, results follow, Ctrl+Z takes it back', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('0.9');
  await page.keyboard.press('Enter');
  await waitForText(cellOf(page, 'uv_index', '2026-02'), '0.90');
  await waitForText(cellOf(page, 'gmv', '2026-02'), '187,118');
  expect(await focused(page)).toContain('转化系数');
  await page.keyboard.press('Control+z');
  await waitForText(cellOf(page, 'gmv', '2026-02'), '135,141');
  await page.keyboard.press('Control+y');
  await waitForText(cellOf(page, 'gmv', '2026-02'), '187,118');
});

test('a per cent is read with its sign and without; goal seek for a number takes what is typed next', async () => {
  const { page } = await openSheet();
  for (const typed of ['12%', '13']) {
    await cellOf(page, 'refund_rate', '2026-02').click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await waitForText(cellOf(page, 'refund_rate', '2026-02'), `${typed.replace('%', '')}.0%`);
  }
  await cellOf(page, 'gmv', '2026').click();
  await page.getByRole('button', { name: '倒推这个数' }).click();
  const wanted = page.getByLabel('达到');
  await expect.poll(() => wanted.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('5万');
  expect(await wanted.inputValue()).toBe('5万');
});

test('F2 opens what stands in the cell, Esc leaves it as it was', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-01').click();
  await page.keyboard.press('F2');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('0.9');
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  expect(await cellOf(page, 'uv_index', '2026-01').textContent()).toBe('0.90');
  expect(await focused(page)).toContain('2026年2月');
});

test('a number over a formula is an override, Delete brings the computed number back', async () => {
  const { page } = await openSheet();
  const cell = cellOf(page, 'enquiries', '2026-02');
  await cell.click();
  await page.keyboard.type('2k');
  await page.keyboard.press('Tab');
  await waitForText(cell, '2,000');
  expect(await cell.getAttribute('class')).toContain('is-overridden');
  await cell.hover();
  await expect.poll(() => note(page).allTextContents()).toEqual(['手工调整；公式算得 1,054']);
  await cell.click();
  await page.keyboard.press('Delete');
  await waitForText(cell, '1,054');
});

test('what cannot be read stays in the editor with the reason beside it', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-02').click();
  await page.keyboard.type('1.2.3');
  await page.keyboard.press('Enter');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('1.2.3');
  expect(await note(page).textContent()).toContain('1,234.5');
  await cellOf(page, 'uv_index', '2026-04').click();
  expect(await page.locator('.sheet-editor').inputValue()).toBe('1.2.3');
  await page.keyboard.press('Escape');
  expect(await cellOf(page, 'uv_index', '2026-02').textContent()).toBe('0.65');
});

test('a per cent cell shows its sign with the first digit', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'refund_rate', '2026-02').click();
  await page.keyboard.type('2');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('2%');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await waitForText(cellOf(page, 'refund_rate', '2026-02'), '20.0%');
});

test('totals say in one line why they cannot be edited', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'gmv', '2026Q1').click();
  await page.keyboard.type('5');
  expect(await note(page).textContent()).toBe('这一行按公式计算，请改它的影响因素，或用倒推');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('');
});

test('an input method composes from its first key on and loses nothing', async () => {
  const { page, context } = await openSheet();
  const keyboard = await context.newCDPSession(page);
  await cellOf(page, 'uv_index', '2026-02').click();
  for (const composed of ['w', 'wa', 'wan']) {
    await keyboard.send('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length });
    expect(await page.locator('.sheet-editor').inputValue()).toBe(composed);
  }
  await keyboard.send('Input.insertText', { text: '1.4万' });
  expect(await page.locator('.sheet-editor').inputValue()).toBe('1.4万');
  await page.keyboard.press('Enter');
  await waitForText(cellOf(page, 'uv_index', '2026-02'), '14,000.00');
});

test('keys fold a section and leave the grid', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'uv_index', '2026-01').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowLeft');
  await cellOf(page, 'uv_index', '2026-01').waitFor({ state: 'detached' });
  await page.keyboard.press(' ');
  await cellOf(page, 'uv_index', '2026-01').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.sheet-grid') === null)).toBe(true);
});

test('the formula bar shows names that lead on, and marks a fault where it stands', async () => {
  const { page } = await openSheet();
  await cellOf(page, 'enquiries', '2026-02').click();
  expect(await page.locator('.formula-chip').allTextContents()).toEqual(['访客数', '询单率']);
  await page.locator('.formula-pencil').click();
  await page.keyboard.type(' * 天气');
  expect(await page.locator('.formula-ink mark').textContent()).toBe('天气');
  expect(await note(page).textContent()).toContain('天气');
  await page.keyboard.press('Enter');
  expect(await page.locator('.formula-field').inputValue()).toBe('=sum(访客数) * 询单率 * 天气');
  await page.keyboard.press('Escape');
  expect(await cellOf(page, 'enquiries', '2026-02').textContent()).toBe('1,054');
  await page.locator('.formula-chip').first().click();
  await expect.poll(() => page.locator('.formula-reference').textContent()).toBe('访客数 · 2026年2月');
});

test('only cells that changed light up, none for those who want no motion', async () => {
  for (const [motion, lit] of [
    ['no-preference', ['gmv', 'uv_index']],
    ['reduce', []],
  ] as const) {
    const { page } = await openSheet();
    await page.emulateMedia({ reducedMotion: motion });
    await page.reload();
    await waitForText(cellOf(page, 'gmv', '2026-02'), '135,141');
    await page.evaluate(() => {
      const lit = new Set<string>();
      Object.assign(window, { lit });
      new MutationObserver((records) => {
        for (const { target } of records)
          if (target instanceof Element && target.matches('.is-lit[col-id="2026-02"]'))
            lit.add(target.closest('.ag-row')?.getAttribute('row-id') ?? '');
      }).observe(document.querySelector('.sheet-grid') ?? document, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    await cellOf(page, 'uv_index', '2026-02').click();
    await page.keyboard.type('0.9');
    await page.keyboard.press('Enter');
    await waitForText(cellOf(page, 'gmv', '2026-02'), '187,118');
    const rows: string[] = await page.evaluate(() => {
      const found: unknown = Reflect.get(window, 'lit');
      return found instanceof Set ? [...found].map(String) : [];
    });
    expect(['gmv', 'uv_index', 'cvr_factor'].filter((item) => rows.includes(`item/${item}`))).toEqual(lit);
  }
});
