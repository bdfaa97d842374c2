import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, typeInto, waitForText } from './sheet.ts';

async function openSheet(): Promise<Page> {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  return page;
}

const handle = (page: Page) => page.locator('.fill-handle');

async function middleOf(page: Page, row: string, period: string) {
  const box = await cell(page, row, period).boundingBox();
  if (!box) throw new Error(`${row} ${period} is not in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Draws the handle to a cell; lets go there unless told to hold. */
async function drawTo(page: Page, row: string, period: string, hold = false) {
  const from = await handle(page).boundingBox();
  const to = await middleOf(page, row, period);
  if (!from) throw new Error('there is no handle');
  await page.mouse.move(from.x + 3, from.y + 3);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (!hold) await page.mouse.up();
}

const textsOf = (page: Page, row: string, months: readonly string[]) =>
  Promise.all(months.map((month) => cell(page, row, `2026-${month}`).textContent()));
const row = 'item/uv_index';

test('the handle stands at the corner of what is chosen, with a cross under the mouse', async () => {
  const page = await openSheet();
  await cell(page, row, '2026-01').click();
  await cell(page, 'item/cvr_factor', '2026-02').click({ modifiers: ['Shift'] });
  // Both in one go, and again until the page stands still.
  const apart = () =>
    page.evaluate(() => {
      const [square, corner] = ['.fill-handle', '[row-id="item/cvr_factor"] [col-id="2026-02"]'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return square && corner ? Math.max(Math.abs(square.right - corner.right), Math.abs(square.bottom - corner.bottom)) : NaN;
    });
  await expect.poll(apart).toBeLessThanOrEqual(2);
  expect(await handle(page).evaluate((element) => getComputedStyle(element).cursor)).toBe('crosshair');
  for (const [key, column] of [
    [row, 'name'],
    ['section/funnel', '2026-02'],
    [row, '2026Q1'],
  ] as const) {
    await cell(page, key, column).click({ position: { x: 40, y: 12 } });
    await expect.poll(() => handle(page).isVisible()).toBe(false);
  }
});

test('two numbers go on by their step, past the quarter, as one step that is undone', async () => {
  const page = await openSheet();
  await typeInto(page, row, '2026-01', '0.5');
  await typeInto(page, row, '2026-02', '0.6');
  const before = await textsOf(page, row, ['03', '04', '05']);
  await cell(page, row, '2026-01').click();
  await page.keyboard.press('Shift+ArrowRight');
  await drawTo(page, row, '2026-05', true);
  const outline = await page.locator('.fill-box').boundingBox();
  const [first, last] = [await cell(page, row, '2026-03').boundingBox(), await cell(page, row, '2026-05').boundingBox()];
  expect(Math.round(outline?.x ?? 0)).toBe(Math.round(first?.x ?? -1));
  expect(Math.round((outline?.x ?? 0) + (outline?.width ?? 0))).toBe(Math.round((last?.x ?? 0) + (last?.width ?? 0)));
  await page.mouse.up();
  await expect.poll(() => textsOf(page, row, ['01', '02', '03', '04', '05'])).toEqual(['0.50', '0.60', '0.70', '0.80', '0.90']);
  expect(await page.locator('.fill-box').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => textsOf(page, row, ['02', '03', '04', '05'])).toEqual(['0.60', ...before]);
});

test('Ctrl makes it growth: two numbers by their ratio, one counts on; without, one number repeats', async () => {
  const page = await openSheet();
  await typeInto(page, row, '2026-01', '1');
  await typeInto(page, row, '2026-02', '2');
  await cell(page, row, '2026-01').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.down('Control');
  await drawTo(page, row, '2026-04');
  await page.keyboard.up('Control');
  await expect.poll(() => textsOf(page, row, ['03', '04'])).toEqual(['4.00', '8.00']);
  await cell(page, row, '2026-02').click();
  await page.keyboard.down('Control');
  await drawTo(page, row, '2026-04');
  await page.keyboard.up('Control');
  await expect.poll(() => textsOf(page, row, ['03', '04'])).toEqual(['3.00', '4.00']);
  await cell(page, row, '2026-03').click();
  await drawTo(page, row, '2026-01');
  await expect.poll(() => textsOf(page, row, ['01', '02', '03'])).toEqual(['3.00', '3.00', '3.00']);
});

test('Esc drops it; a double press fills to the last month; beyond the edge it scrolls', async () => {
  const page = await openSheet();
  await typeInto(page, row, '2026-01', '0.5');
  const before = await textsOf(page, row, ['02', '03']);
  await cell(page, row, '2026-01').click();
  await drawTo(page, row, '2026-03', true);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.fill-box').count()).toBe(0);
  expect(await textsOf(page, row, ['02', '03'])).toEqual(before);
  await handle(page).dblclick({ position: { x: 2, y: 2 } });
  await waitForText(page, row, '2026', '0.50');
  await page.keyboard.press('Control+z');
  await cell(page, row, '2026-01').click();
  await drawTo(page, row, '2026', true);
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.scrollLeft)).toBeGreaterThan(300);
  await expect.poll(() => cell(page, row, '2026-12').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(() => cell(page, row, '2026-12').textContent()).toBe('0.50');
});

test('an override fills as an override, a cell that follows its formula makes others follow again', async () => {
  const page = await openSheet();
  const formula = 'item/enquiries';
  await typeInto(page, formula, '2026-01', '2000');
  await cell(page, formula, '2026-01').click();
  await drawTo(page, formula, '2026-02');
  await waitForText(page, formula, '2026-02', '2,000');
  expect(await cell(page, formula, '2026-02').getAttribute('class')).toContain('is-overridden');
  const march = await cell(page, formula, '2026-03').textContent();
  await cell(page, formula, '2026-03').click();
  await drawTo(page, formula, '2026-02');
  await waitForText(page, formula, '2026-02', '1,054');
  expect(await cell(page, formula, '2026-03').textContent()).toBe(march);
});

test('a held cell wears a lock, says what it means, and is let go from the inspector', async () => {
  const page = await openSheet();
  await cell(page, row, '2026-02').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '锁定，分摊时不变' }).click();
  await expect.poll(() => cell(page, row, '2026-02').getAttribute('class')).toContain('is-held');
  expect(await page.locator('.sheet-editor').getAttribute('aria-label')).toContain('已锁定');
  await cell(page, row, '2026-02').hover();
  await expect.poll(() => page.locator('.cell-note').textContent()).toContain('已锁定：在合计里填数时，分摊不动这一格');
  await page.locator('.inspector').getByRole('button', { name: '解除锁定' }).click();
  await expect.poll(() => cell(page, row, '2026-02').getAttribute('class')).not.toContain('is-held');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(page, row, '2026-02').getAttribute('class')).toContain('is-held');
});
