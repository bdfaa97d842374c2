import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, shown, typeInto, unfold, waitForText } from './sheet.ts';

/** What February's 直通车 moves, by row and period; the values are the template's published month and those a tweak leaves. */
const watched: readonly [row: string, period: string][] = [
  ['item/gmv', '2026-02'],
  ['item/visitors', '2026-02'],
  ['item/promotion_on_gmv', '2026-02'],
  ['item/gross_margin', '2026'],
  ['item/payroll', '2026-02'],
  ['item/profit', '2026'],
  ['item/cash', '2026-03'],
];

async function readAll(page: Page): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [row, period] of watched) texts[`${row} ${period}`] = await shown(page, row, period);
  return texts;
}

const card = (page: Page, name: string) => page.locator('.target-card', { hasText: name });

async function saved(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('a planner mends February, seeks a profit, undoes, shares, exports and comes back', { timeout: 180_000 }, async () => {
  const { page, context } = await openPlanner({ language: 'zh-CN', width: 1280, height: 800 });
  const sales = card(page, '各月支付金额');
  await expect.poll(() => sales.innerText()).toMatch(/未达标[^]*2月差 9,859/);
  const before = await readAll(page);
  expect(before['item/gmv 2026-02']).toBe('135,141');
  expect(before['item/visitors 2026-02']).toBe('21,083');

  // Raise 直通车 in February where it stands, and the month is mended.
  await unfold(page, 'item/spend');
  await typeInto(page, 'item/spend/ztc', '2026-02', '1.36万');
  await expect.poll(() => sales.innerText()).not.toMatch(/未达标/);
  await expect.poll(() => sales.innerText()).toMatch(/压线|达标/);
  const tweaked = await readAll(page);
  for (const key of [
    'item/visitors 2026-02',
    'item/promotion_on_gmv 2026-02',
    'item/payroll 2026-02',
    'item/profit 2026',
    'item/cash 2026-03',
  ]) {
    expect(tweaked[key], key).not.toBe(before[key]);
  }

  // Goal seek: the year's profit at 30,000 by 直通车's click price.
  await shown(page, 'item/profit', '2026');
  await cell(page, 'item/profit', '2026').click();
  await page.getByRole('tab', { name: '倒推' }).click();
  await page.getByLabel('达到').fill('3万');
  const driver = page.getByRole('combobox', { name: '可以改的影响因素' });
  await driver.click();
  await page.keyboard.type('商品成本率');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '算一算' }).click();
  await page.getByRole('button', { name: '应用' }).click();
  await waitForText(page, 'item/profit', '2026', '30,000');

  // Undo everything: the plan is the one that was opened.
  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/profit', '2026', tweaked['item/profit 2026'] ?? '');
  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/profit', '2026', before['item/profit 2026'] ?? '');
  await expect.poll(() => readAll(page), { timeout: 20_000 }).toEqual(before);
  await page.keyboard.press('Control+y');
  await waitForText(page, 'item/profit', '2026', tweaked['item/profit 2026'] ?? '');

  // Share: a new visitor sees the same numbers.
  await page.getByRole('button', { name: '分享链接' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: '链接' }).inputValue()).toContain('#');
  const link = await page.getByRole('textbox', { name: '链接' }).inputValue();
  expect(link.length).toBeLessThanOrEqual(2000);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  const other = await openPlanner({ language: 'zh-CN', hash: new URL(link).hash.slice(1) });
  await waitForText(other.page, 'item/gmv', '2026-02', tweaked['item/gmv 2026-02'] ?? '');
  await expect.poll(() => readAll(other.page), { timeout: 20_000 }).toEqual(tweaked);

  // A chart as pictures.
  await page.getByRole('tab', { name: '图表' }).click();
  const menu = page.getByRole('button', { name: /每个月的销售目标/ });
  await menu.click();
  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /PNG/ }).click()]);
  expect(picture.suggestedFilename()).toMatch(/\.png$/);
  const png = PNG.sync.read(await saved(picture));
  await menu.click();
  const [drawing] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /SVG/ }).click()]);
  const svg = (await saved(drawing)).toString('utf8');
  expect(svg).toContain('每个月的销售目标够得着吗');
  expect(svg).toContain('支付金额');
  const width = Number(/<svg[^>]*\bwidth="([\d.]+)/.exec(svg)?.[1]);
  expect(png.width).toBe(2 * width);
  expect(new Set(png.data).size).toBeGreaterThan(16);
  await menu.click();
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).click()]);
  expect((await saved(table)).toString('utf8')).toContain('支付金额');

  // Come back tomorrow: nothing is lost, not even what undo knows.
  await expect.poll(() => page.locator('.top-bar, header').first().innerText()).toContain('已保存');
  await page.reload();
  await waitForText(page, 'item/gmv', '2026-02', tweaked['item/gmv 2026-02'] ?? '');
  await expect.poll(() => readAll(page), { timeout: 20_000 }).toEqual(tweaked);
  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/gmv', '2026-02', before['item/gmv 2026-02'] ?? '');
  expect(context.pages()).toHaveLength(1);
});
