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

const nameOf = (page: Page, row: string) => page.locator(`[row-id="${row}"] .sheet-name-text`);

test('F2 rewrites a name in its cell: Enter keeps it, Esc and nothing leave it', async () => {
  const { page, context } = await openSheet();
  const name = nameOf(page, 'item/uv_index');
  await name.click();
  await page.keyboard.type('5');
  await expect.poll(() => page.locator('.cell-note').textContent()).toContain('F2');
  await page.keyboard.press('F2');
  expect(await page.locator('.sheet-editor').inputValue()).toBe('访客指数');
  expect(await page.locator('.sheet-editor').getAttribute('aria-label')).toBe('重命名“访客指数”');
  await page.keyboard.press('Control+a');
  const keyboard = await context.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'ke liu', selectionStart: 6, selectionEnd: 6 });
  await keyboard.send('Input.insertText', { text: '客流' });
  expect(await page.locator('.sheet-editor').inputValue()).toBe('客流');
  await page.waitForTimeout(20); // a key within 5 ms is the input method's, and no hand is that quick
  await page.keyboard.press('Enter');
  await expect.poll(() => name.textContent()).toBe('客流');
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
  await name.click();
  for (const [text, key] of [
    ['别的', 'Escape'],
    ['', 'Enter'],
  ] as const) {
    await name.click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
    await page.keyboard.press(key);
    expect(await name.textContent()).toBe('客流');
  }
  await page.getByRole('button', { name: '撤销：重命名指标为“客流”' }).click();
  await expect.poll(() => name.textContent()).toBe('访客指数');
});

test('a double press renames a section, and a member wherever it shows', async () => {
  const { page } = await openSheet();
  const rename = async (row: string, text: string) => {
    await nameOf(page, row).dblclick();
    await page.locator('.sheet-cursor.is-editing').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => nameOf(page, row).textContent()).toBe(text);
  };
  await rename('section/funnel', '客流');
  await unfold(page, 'item/gmv');
  await rename('item/gmv/ztc', '直通车推广');
  await unfold(page, 'item/spend');
  await scrollTo(page, 'item/spend/ztc');
  expect(await nameOf(page, 'item/spend/ztc').textContent()).toBe('直通车推广');
  await page.getByRole('button', { name: '撤销：重命名成员为“直通车推广”' }).click();
  await expect.poll(() => nameOf(page, 'item/spend/ztc').textContent()).toBe('直通车');
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

/** Draws a row by its grip onto another, `into` of the way down it; lets go there unless told to hold. */
async function dragRow(page: Page, row: string, onto: string, into: number, hold = false) {
  await nameOf(page, row).hover();
  const grip = await page.locator(`[row-id="${row}"] .sheet-grip`).boundingBox();
  const target = await cell(page, onto, 'name').boundingBox();
  if (!grip || !target) throw new Error('a row is not in sight');
  await page.mouse.move(grip.x + 4, grip.y + 7);
  await page.mouse.down();
  await page.mouse.move(target.x + 60, target.y + target.height * into, { steps: 6 });
  if (!hold) await page.mouse.up();
}

test('a row is dragged by its grip, into another section too; Esc drops it', async () => {
  const { page } = await openSheet();
  await dragRow(page, 'item/uv_index', 'item/cvr_factor', 0.9, true);
  const [line, below] = [await page.locator('.drop-line').boundingBox(), await cell(page, 'item/cvr_factor', 'name').boundingBox()];
  expect(Math.abs((line?.y ?? 0) - ((below?.y ?? 0) + (below?.height ?? 0)))).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.drop-line').isVisible()).toBe(false);
  expect(await topOf(page, 'item/uv_index')).toBeLessThan(await topOf(page, 'item/cvr_factor'));
  await dragRow(page, 'item/uv_index', 'item/cvr_factor', 0.9);
  await expect.poll(async () => (await topOf(page, 'item/uv_index')) > (await topOf(page, 'item/cvr_factor'))).toBe(true);
  await page.getByRole('button', { name: '撤销：移动“访客指数”' }).click();
  await expect.poll(async () => (await topOf(page, 'item/uv_index')) < (await topOf(page, 'item/cvr_factor'))).toBe(true);
  await dragRow(page, 'item/uv_index', 'section/funnel', 0.8);
  await expect.poll(async () => (await topOf(page, 'item/uv_index')) > (await topOf(page, 'section/funnel'))).toBe(true);
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
});

test('a member dragged takes its place in every row of its dimension', async () => {
  const { page } = await openSheet();
  await unfold(page, 'item/gmv');
  const members = page.locator('[row-id^="item/gmv/"] .sheet-name-text');
  const before = await members.allTextContents();
  const last = (await page.locator('[row-id^="item/gmv/"]').last().getAttribute('row-id')) ?? '';
  await dragRow(page, 'item/gmv/ztc', last, 0.9);
  await expect.poll(() => members.allTextContents()).toEqual([...before.slice(1), ...before.slice(0, 1)]);
  await waitForText(page, 'item/gmv', '2026-02', '135,141');
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
