import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, typeInto, waitForText } from './sheet.ts';

const head = (page: Page, column: string): Locator => page.locator(`.ag-header-cell[col-id="${column}"]`);
const unit = (page: Page, row: string): Locator => page.locator(`[row-id="${row}"] .sheet-unit`);

async function show(page: Page, ...choices: string[]): Promise<void> {
  await head(page, 'name').locator('.sheet-show').click();
  for (const choice of choices)
    await page
      .getByRole('dialog')
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}`) })
      .first()
      .click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('chosen rows are read another way, editing takes the plain number, and it is remembered', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await cell(page, 'item/uv_index', '2026-01').click();
  await show(page, '选中的 1 行', '环比');
  // 0.65 after 0.90, and nothing before January.
  await waitForText(page, 'item/uv_index', '2026-02', '−27.8%');
  await waitForText(page, 'item/uv_index', '2026-01', '–');
  expect(await unit(page, 'item/uv_index').innerText()).toBe('环比');
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await cell(page, 'item/uv_index', '2026-01').hover();
  await expect.poll(() => page.locator('.cell-note').innerText()).toContain('没有更早的数字');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('0.65');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.8');
  await page.keyboard.press('Enter');
  await waitForText(page, 'item/uv_index', '2026-02', '+100.0%');

  await page.reload();
  await waitForText(page, 'item/uv_index', '2026-02', '+100.0%');
});

test('where money is counted in 万, a bare number typed is 万 and one in yuan stays what it is', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await show(page, '万元');
  await waitForText(page, 'item/rent', '2026-02', '0.15');
  await cell(page, 'item/rent', '2026-02').click();
  await page.keyboard.type('0.2');
  await expect.poll(() => page.locator('.cell-note').textContent()).toBe('0.2 万元 = 2,000 元');
  await page.keyboard.press('Enter');
  await waitForText(page, 'item/rent', '2026-02', '0.20');
  await cell(page, 'item/rent', '2026-02').click();
  await expect.poll(() => page.locator('.formula-words').textContent()).toBe('2,000 元');
  await page.keyboard.press('F2');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('0.2');
  await page.keyboard.press('Escape');
  await typeInto(page, 'item/rent', '2026-02', '2500元');
  await waitForText(page, 'item/rent', '2026-02', '0.25');
});

test('all rows are held against the base, money is counted in 万', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await show(page, '万元');
  await waitForText(page, 'item/gmv', '2026-02', '13.51');
  expect(await unit(page, 'item/gmv').innerText()).toBe('万元');
  await waitForText(page, 'item/orders', '2026-02', '841');
  await show(page, '差额');
  // 135,141 of 145,000; orders have no target.
  await waitForText(page, 'item/gmv', '2026-02', '−0.99');
  await waitForText(page, 'item/orders', '2026-02', '–');
  expect(await head(page, 'name').locator('.sheet-show').innerText()).toBe('差额');
});

test('a column’s edge is drawn, fits on a double click, and the trend goes', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  const width = async (column: string) => (await head(page, column).boundingBox())?.width;
  const before = (await width('2026-02')) ?? 0;
  const edge = await head(page, '2026-02').locator('.sheet-resize').boundingBox();
  if (!edge) throw new Error('no edge');
  await page.mouse.move(edge.x + 3, edge.y + 9);
  await page.mouse.down();
  await page.mouse.move(edge.x + 43, edge.y + 9, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => width('2026-02')).toBe(before + 40);
  expect(await width('2026-01')).toBe(before);
  await page.reload();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await expect.poll(() => width('2026-02')).toBe(before + 40);
  await head(page, '2026-02').locator('.sheet-resize').dblclick();
  await expect.poll(() => width('2026-02')).toBeLessThan(before);
  await show(page, '走势列');
  await head(page, 'trend').waitFor({ state: 'detached' });
});

test('only whole columns show between the pinned ones', async () => {
  const { page } = await openPlanner({ width: 1280, height: 800 });
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  /** How far the last column that shows reaches under the pinned total, and the first under the names. */
  const cut = () =>
    page.evaluate(() => {
      const box = (id: string) => document.querySelector(`.ag-header-cell[col-id="${id}"]`)?.getBoundingClientRect();
      const [left, right] = [box('trend')?.right ?? 0, box('2026')?.left ?? 0];
      return [...document.querySelectorAll('.ag-header-cell')]
        .filter((head) => /^2026-|Q/.test(head.getAttribute('col-id') ?? ''))
        .map((head) => head.getBoundingClientRect())
        .filter((head) => (head.left < left - 1 && head.right > left + 1) || (head.left < right - 1 && head.right > right + 1)).length;
    });
  expect(await cut()).toBe(0);
  await page.locator('.ag-header-cell[col-id="2026-02"]').hover();
  await page.mouse.wheel(130, 0);
  await expect.poll(cut, { timeout: 5000 }).toBe(0);
  expect(await page.locator('.ag-grid-viewport').evaluate((element) => element.scrollLeft)).toBeGreaterThan(60);
});

test('a plan comes back scrolled to where it was left', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await typeInto(page, 'item/uv_index', '2026-01', '0.8');
  await page.locator('.ag-grid-viewport').hover({ position: { x: 500, y: 200 } });
  await page.mouse.wheel(0, 600);
  const top = () => page.locator('.ag-grid-viewport').evaluate((element) => element.scrollTop);
  await expect.poll(top).toBe(600);
  await page.waitForTimeout(1500); // remembered after a moment of rest, and written
  await page.reload();
  await page.locator('[row-id="item/gmv"]').waitFor({ state: 'detached' });
  await expect.poll(top).toBe(600);
});
