import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, waitForText } from './sheet.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('Tab goes from the heads to the cells, and Shift+Tab after Esc back', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/gmv', '2026-02', '135,141'); // the widths are final then
  await page.locator('.sheet-quarters').focus();
  // A head that comes into focus scrolls into sight, and the next ones are made only then.
  const heads = ['一', '二', '三', '四'].map((quarter) => `收起${quarter}季度的月份`);
  const walk = async (key: string, end: string) => {
    const passed: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      await page.keyboard.press(key);
      const name = await focused(page);
      if (name.includes(end)) break;
      passed.push(name);
    }
    return passed;
  };
  const forward = await walk('Tab', '支付金额,2026年2月');
  expect(forward.length).toBeGreaterThan(1);
  expect(forward).toEqual(heads.slice(0, forward.length));
  await page.keyboard.press('Escape');
  // The cell scrolled the rows back; the heads follow a moment later.
  await page.getByRole('button', { name: '收起一季度的月份' }).waitFor();
  const back = await walk('Shift+Tab', '季度合计');
  expect(back.length).toBeGreaterThan(1);
  expect(back.reverse()).toEqual(heads.slice(0, back.length));
});

test('the year is pinned again when the window has been narrow and is wide again', async () => {
  const { page } = await openPlanner();
  const head = page.locator('.ag-header-cell[col-id="2026"]');
  await head.waitFor();
  const rightEdge = () => head.evaluate((element) => Math.round(element.getBoundingClientRect().right));
  const wide = await rightEdge();
  await page.setViewportSize({ width: 420, height: 800 });
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.clientWidth)).toBeLessThan(430);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(rightEdge).toBe(wide);
  // It stays there while the months scroll.
  await cell(page, 'item/gmv', '2026-02').hover();
  await page.mouse.wheel(400, 0);
  await expect.poll(() => page.locator('.ag-grid-viewport').evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect(await rightEdge()).toBe(wide);
});

test('screen readers hear a range once it stands', async () => {
  const { page } = await openPlanner();
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  const said = page.locator('.sheet [role="status"]');
  await cell(page, 'item/uv_index', '2026-01').click();
  await cell(page, 'item/uv_index', '2026-03').click({ modifiers: ['Shift'] });
  // 0.90 + 0.65 + 0.99
  await expect.poll(() => said.allTextContents()).toContain('已选 1 行 3 列，合计 2.54');
  await cell(page, 'item/uv_index', '2026-02').click();
  await expect.poll(() => said.allTextContents()).toEqual(['']);
});

test('frame, bars and inspector speak of the same cell while its own is folded or filtered away', async () => {
  const { page } = await openPlanner();
  await waitForText(page, 'item/uv_index', '2026-02', '0.65');
  const texts = () =>
    page.evaluate(() =>
      ['.sheet-editor', '.formula-bar', '.status-bar', '.side'].map((part) => {
        const element = document.querySelector(part);
        return (element instanceof HTMLInputElement ? element.ariaLabel : element?.textContent) ?? '';
      }),
    );
  const expectAll = async (cellName: string, period: string, value: string) => {
    await expect
      .poll(texts, { timeout: 10_000 })
      .toEqual([
        expect.stringContaining(`${cellName},${period},${value}`),
        expect.stringContaining(`${cellName} · ${period}`),
        expect.stringContaining(`数值 ${value}`),
        expect.stringContaining(value),
      ]);
  };
  await cell(page, 'item/uv_index', '2026-02').click();
  await expectAll('访客指数', '2026年2月', '0.65');
  await page.getByRole('button', { name: '收起一季度的月份' }).click();
  await expectAll('访客指数', '2026年一季度', '0.85'); // the mean of 0.90, 0.65 and 0.99
  await page.getByRole('button', { name: '展开一季度的月份' }).click();
  await expectAll('访客指数', '2026年2月', '0.65');
  await page.locator('.sheet-filter').click();
  await page.getByRole('menuitem', { name: '只看输入' }).click();
  await page.locator('.filter-text').fill('转化系数');
  await page.locator('[row-id="item/uv_index"]').first().waitFor({ state: 'detached' });
  await expect
    .poll(texts, { timeout: 10_000 })
    .toEqual(['大促月历, 已展开', '选中一个单元格fx', expect.stringContaining('未选中单元格'), expect.stringContaining('点选表格')]);
  await page.getByRole('button', { name: '取消筛选' }).click();
  await expectAll('访客指数', '2026年2月', '0.65');
});
