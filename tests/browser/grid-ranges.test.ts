import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openPlanner } from './page.ts';
import { cell } from './sheet.ts';

async function openSheet() {
  const { page } = await openPlanner();
  await cell(page, 'item/gmv', '2026-02').waitFor();
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  return page;
}

const figures = (page: Page) => page.locator('.status-bar').innerText();

/** The drawn range covers the cells from one to another: it begins and ends where they do, to a row's line. */
async function expectDrawn(page: Page, first: [string, string], last: [string, string]) {
  const [from, to] = [await cell(page, ...first).boundingBox(), await cell(page, ...last).boundingBox()];
  const corner = (x?: number, y?: number) => [Math.round(x ?? NaN), Math.round((y ?? NaN) / 2)];
  const farCorner = (box: typeof from) => corner((box?.x ?? NaN) + (box?.width ?? NaN), (box?.y ?? NaN) + (box?.height ?? NaN));
  await expect
    .poll(async () => {
      const begins = await page.locator('.range-box.begins').boundingBox();
      return [corner(begins?.x, begins?.y), farCorner(await page.locator('.range-box.ends').boundingBox())];
    })
    .toEqual([corner(from?.x, from?.y), farCorner(to && { ...to, height: to.height + 1 })]);
}

test('Shift with arrows and clicks chooses ranges, the status bar adds them up', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-02').click();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`);
  // 0.65 + 0.99 + 1.00 + 1.10 + 1.00 + 0.96
  await expect.poll(() => figures(page)).toMatch(/6[^]*5\.70[^]*0\.95[^]*0\.65[^]*1\.10/);
  await cell(page, 'item/cvr_factor', '2026-03').click({ modifiers: ['Shift'] });
  await expect.poll(() => figures(page)).toMatch(/4[^]*3\.74/);
  await expectDrawn(page, ['item/uv_index', '2026-02'], ['item/cvr_factor', '2026-03']);
});

test('the mouse draws a range, across the pinned year too, and Ctrl adds another', async () => {
  const page = await openSheet();
  const from = await cell(page, 'item/uv_index', '2026-01').boundingBox();
  const to = await cell(page, 'item/cvr_factor', '2026').boundingBox();
  if (!from || !to) throw new Error('a cell is not in sight');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 12, { steps: 8 });
  await page.mouse.up();
  await expectDrawn(page, ['item/uv_index', '2026-01'], ['item/cvr_factor', '2026']);
  const before = await figures(page);
  await page.keyboard.down('Control');
  await cell(page, 'item/gmv', '2026-02').click();
  await page.keyboard.up('Control');
  await expect.poll(() => figures(page)).not.toBe(before);
  await expect.poll(() => figures(page)).toContain('135,141');
});

test('a drag beyond the last row scrolls on', async () => {
  const page = await openSheet();
  const from = await cell(page, 'item/gmv', '2026-03').boundingBox();
  if (!from) throw new Error('the cell is not in sight');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, (page.viewportSize()?.height ?? 0) - 4, { steps: 4 });
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.scrollTop)).toBeGreaterThan(400);
  await page.mouse.up();
  const scrolled = await page.locator('.range-box').first().boundingBox();
  expect(scrolled?.height).toBeGreaterThan(700);
});

test('whole rows, columns and the sheet; Ctrl+arrows go to the edge of the block', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toContain('流量系数');
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toContain('2026年');
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Shift+Space');
  // 12 months, 4 quarters, the year
  await expect.poll(() => figures(page)).toContain('17');
  await page.locator('.ag-header-cell[col-id="2026-03"]').click();
  const column = await page.locator('.range-box').boundingBox();
  expect(column?.height).toBeGreaterThan(2000);
  await page.keyboard.press('Control+a');
  await expect.poll(() => page.locator('.range-box').count()).toBe(2); // the months, and the pinned year
});

test('Delete clears a whole range as one step', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/uv_index', '2026-03').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Delete');
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('–');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  await expect.poll(() => cell(page, 'item/uv_index', '2026-03').textContent()).toBe('0.99');
});

test('the other button opens a menu whose commands act on the range', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/uv_index', '2026-02').click({ modifiers: ['Shift'] });
  await cell(page, 'item/uv_index', '2026-02').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '清除内容' }).click();
  await expect.poll(() => cell(page, 'item/uv_index', '2026-01').textContent()).not.toBe('0.90');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(page, 'item/uv_index', '2026-01').textContent()).toBe('0.90');
});

/** Presses on one place, goes to another and lets go. */
async function drag(page: Page, from: Locator, to: Locator, modifier?: 'Shift') {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('a place is not in sight');
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.move(start.x + 30, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(end.x + 30, end.y + 8, { steps: 6 });
  await page.mouse.up();
  if (modifier) await page.keyboard.up(modifier);
}

const head = (page: Page, column: string) => page.locator(`.ag-header-cell[col-id="${column}"]`);

test('Ctrl+click takes back a cell that stands alone among the chosen', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  for (const month of ['2026-02', '2026-04']) await cell(page, 'item/uv_index', month).click({ modifiers: ['Control'] });
  // 0.90 + 0.65 + 0.85
  await expect.poll(() => figures(page)).toMatch(/3 格[^]*2\.40/);
  await cell(page, 'item/uv_index', '2026-02').click({ modifiers: ['Control'] });
  await expect.poll(() => figures(page)).toMatch(/2 格[^]*1\.75/);
});

test('a drag with Shift held goes on from where the range began', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  await drag(page, cell(page, 'item/uv_index', '2026-02'), cell(page, 'item/cvr_factor', '2026-03'), 'Shift');
  await expectDrawn(page, ['item/uv_index', '2026-01'], ['item/cvr_factor', '2026-03']);
});

test('a drag over names chooses their whole rows', async () => {
  const page = await openSheet();
  await drag(page, cell(page, 'item/uv_index', 'name'), cell(page, 'item/cvr_factor', 'name'));
  // Two rows of 12 months, 4 quarters and the year.
  await expect.poll(() => figures(page)).toContain('34 格');
  await expectDrawn(page, ['item/uv_index', 'name'], ['item/cvr_factor', '2026']);
});

test('heads choose columns: by a drag and with Shift, and keys then act on the cells', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  await drag(page, head(page, '2026-01'), head(page, '2026-02'));
  const rows = Number(/已选 (\d+) 格/.exec(await figures(page))?.[1]) / 2;
  expect(rows).toBeGreaterThan(60);
  await head(page, '2026-03').click({ modifiers: ['Shift'] });
  await expect.poll(() => figures(page)).toContain(`已选 ${rows * 3} 格`);
  // The cursor keeps its row, and the rows do not scroll.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toBe('访客指数 · 2026年2月');
});

test('a range outlives folding, scrolling, another language and another scenario', async () => {
  const page = await openSheet();
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/cvr_factor', '2026-02').click({ modifiers: ['Shift'] });
  // 0.90 + 0.65 + 1.10 + 1.00
  await expect.poll(() => figures(page)).toMatch(/4[^]*3\.65/);
  await page.locator('.ag-grid-viewport').hover();
  await page.mouse.wheel(300, 500);
  await page.mouse.wheel(-300, -500);
  await expectDrawn(page, ['item/uv_index', '2026-01'], ['item/cvr_factor', '2026-02']);
  // Folded away, the range is what its months are folded under; unfolded, it is as it was.
  await page.getByRole('button', { name: '收起一季度的月份' }).click();
  await expectDrawn(page, ['item/uv_index', '2026Q1'], ['item/cvr_factor', '2026Q1']);
  await page.getByRole('button', { name: '展开一季度的月份' }).click();
  await expectDrawn(page, ['item/uv_index', '2026-01'], ['item/cvr_factor', '2026-02']);
  await page.getByRole('button', { name: '双11加码' }).click();
  await expect.poll(() => figures(page)).toMatch(/4[^]*3\.65/);
  await page.getByRole('button', { name: /EN|English/ }).click();
  await expect.poll(() => figures(page)).toMatch(/^4 /);
  await expectDrawn(page, ['item/uv_index', '2026-01'], ['item/cvr_factor', '2026-02']);
});

test('a cell chosen from outside unfolds what hides it', async () => {
  const page = await openSheet();
  await page.locator('[row-id="section/funnel"] .sheet-fold').click();
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').count()).toBe(0);
  await page.getByRole('button', { name: '订单转化率' }).first().click();
  await expect.poll(() => page.locator('.formula-reference').textContent()).toContain('订单转化率 · 2026年10月');
  await expect.poll(() => cell(page, 'item/gmv', '2026-10').textContent()).toBe('190,197');
});
