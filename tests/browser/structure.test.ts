import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, scrollTo, shown, typeInto, unfold, waitForText } from './sheet.ts';

/** Opens one of the plan menu's dialogs, by the mouse. */
async function openFromMenu(page: Page, name: string): Promise<void> {
  await page
    .locator('.plan-menu')
    .getByRole('button', { name: /^计划：/ })
    .click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

const topOf = async (page: Page, row: string) => (await cell(page, row, '2026-02').boundingBox())?.y ?? NaN;

async function openSheet() {
  const planner = await openPlanner();
  await waitForText(planner.page, 'item/gmv', '2026-02', '135,141');
  return planner;
}

test('a key adds a row below, with a formula by names; what is wrong with it is said first', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/visitors', '2026-02').click();
  await page.keyboard.press('Control+Shift+=');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('双倍访客');
  await page.getByRole('radio', { name: '公式' }).check();
  const formula = page.getByRole('textbox', { name: '公式' });
  await formula.fill('天气 * 2');
  await page.getByRole('button', { name: '新增', exact: true }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('天气');
  await formula.fill('=sum(访客数) * 2');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '新增', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const order = await Promise.all(['item/visitors', 'item/item', 'item/orders'].map((row) => topOf(page, row)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const visitors = Number((await shown(page, 'item/visitors', '2026-02')).replaceAll(',', ''));
  const doubled = Number((await shown(page, 'item/item', '2026-02')).replaceAll(',', ''));
  expect(Math.abs(doubled - 2 * visitors)).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: '撤销：新增指标“双倍访客”' }).click();
  await page.locator('[row-id="item/item"]').first().waitFor({ state: 'detached' });
});

test('renaming a row in its properties breaks no formula', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('textbox', { name: '中文名称' }).fill('大促客流');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('[row-id="item/uv_index"] .sheet-name-text').textContent()).toBe('大促客流');
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await cell(page, 'item/visitors', '2026-02').click();
  await page.keyboard.press('Alt+Enter');
  expect(await page.getByRole('textbox', { name: '中文名称' }).inputValue()).toBe('访客数');
});

test('a row deleted by its key says who used it, and comes back', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Control+-');
  await page.locator('[row-id="item/uv_index"]').first().waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.toast').textContent()).toContain('已删除“访客指数”。“访客数”');
  await waitForText(page, 'item/gmv', '2026-02', '–');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
});

test('the word of a deletion stands in the status bar, and its undo undoes nothing else', async () => {
  const { page } = await openSheet();
  const toast = page.locator('.toast');
  const deleteFactor = async () => {
    await cell(page, 'item/cpc_factor', '2026-02').click();
    await page.keyboard.press('Control+-');
    await expect.poll(() => toast.textContent()).toContain('已删除“点击价系数”');
  };
  await deleteFactor();
  const [word, bar] = await Promise.all([toast.boundingBox(), page.locator('.status-bar').boundingBox()]);
  expect(word?.y).toBeGreaterThanOrEqual(bar?.y ?? NaN);
  await page.keyboard.press('Control+z');
  await expect.poll(() => toast.count()).toBe(0); // undone already
  await deleteFactor();
  await typeInto(page, 'item/uv_index', '2026-02', '3');
  await expect.poll(() => toast.count()).toBe(0); // another act is the latest
  await waitForText(page, 'item/uv_index', '2026-02', '3.00');
});

test('keys move a row down and up again', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/uv_index', '2026-02').click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await topOf(page, 'item/uv_index')) > (await topOf(page, 'item/cvr_factor'))).toBe(true);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => (await topOf(page, 'item/uv_index')) < (await topOf(page, 'item/cvr_factor'))).toBe(true);
});

test('a channel added takes a row under every item of its dimension, and all still computes', async () => {
  const { page } = await openSheet();
  await openFromMenu(page, '维度…');
  await page.getByRole('textbox', { name: '新成员的名称' }).click();
  await page.keyboard.type('小红书');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '重命名“小红书”' }).waitFor();
  await page.getByRole('button', { name: '上移“小红书”' }).click();
  await page.keyboard.press('Escape');
  await unfold(page, 'item/gmv');
  await scrollTo(page, 'item/gmv/member_2');
  await expect.poll(() => cell(page, 'item/gmv/member_2', 'name').innerText()).toContain('小红书');
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
});

test('the timeline shrinks and grows again without losing a number', async () => {
  const { page } = await openSheet();
  const setMonths = async (months: string) => {
    await openFromMenu(page, '时间轴…');
    await page.getByRole('textbox', { name: '月数' }).fill(months);
    await page.keyboard.press('Enter');
  };
  await page.getByRole('gridcell').first().waitFor();
  const before = await shown(page, 'item/gmv', '2026-05');
  await setMonths('3');
  await cell(page, 'item/gmv', '2026-05').waitFor({ state: 'detached' });
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await setMonths('500');
  await expect.poll(() => page.getByRole('alert').textContent()).toBe('月数要在 1 到 120 之间。');
  await page.getByRole('textbox', { name: '月数' }).fill('12');
  await page.keyboard.press('Enter');
  await waitForText(page, 'item/gmv', '2026-05', before);
  await page.getByRole('button', { name: '撤销：修改时间轴' }).click();
  await cell(page, 'item/gmv', '2026-05').waitFor({ state: 'detached' });
});
