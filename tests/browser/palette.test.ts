import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell } from './sheet.ts';

async function openSheet(language: 'zh-CN' | 'en' = 'zh-CN') {
  const { page } = await openPlanner({ language });
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  await cell(page, 'item/uv_index', '2026-02').click();
  return page;
}

const lines = (page: Page) => page.getByRole('option').locator('[slot="label"]').allTextContents();
const field = (page: Page) => page.locator('.palette-input');

test('Ctrl+K finds a command by name or pinyin initials and does it', async () => {
  const page = await openSheet();
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  expect(await lines(page)).toContain('清除内容');
  // 清除内容, and nothing else begins so.
  await page.keyboard.type('qcnr');
  await expect.poll(() => lines(page)).toEqual(['清除内容']);
  await page.keyboard.press('Enter');
  await field(page).waitFor({ state: 'detached' });
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('–');
  // The keys act on the cell again.
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(page, 'item/gmv', '2026-02').textContent()).toBe('135,141');
  // What was used last stands first.
  await page.keyboard.press('Control+Shift+P');
  await field(page).waitFor();
  expect((await lines(page))[0]).toBe('清除内容');
  await page.keyboard.press('Escape');
  await field(page).waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toBe('访客指数 · 2026年3月');
});

test('it leads to items, switches scenarios, and knows the other language', async () => {
  const page = await openSheet('en');
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  await page.keyboard.type('询单率');
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.formula-reference').textContent()).toMatch(/enquir/i);
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  await page.keyboard.type('切换到方案');
  await expect.poll(async () => (await lines(page))[0]).toMatch(/^Switch to scenario “/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.scenario-row [aria-pressed="true"]').textContent()).toBe('Double 11 push');
});

test('its button tells the key, and a word that finds nothing says so', async () => {
  const page = await openSheet();
  await page.getByRole('button', { name: '查找命令 Ctrl+K' }).click();
  await field(page).waitFor();
  await page.keyboard.type('没有这个命令');
  await expect.poll(() => page.locator('.palette').textContent()).toContain('没有找到');
});

test('what is typed before it has opened is not lost: the OKR sheet, and back', async () => {
  const page = await openSheet();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('okr');
  await expect.poll(() => field(page).inputValue()).toBe('okr');
  await expect.poll(async () => (await lines(page))[0]).toContain('OKR');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: '天猫旗舰店 · 月销 20 万 · OKR 表' });
  await expect
    .poll(() => sheet.locator('.is-missed').allInnerTexts())
    .toEqual([
      expect.stringMatching(/各月支付金额\s+≥ 14.5万\s+135,141 元\s+2026年2月\s+15%\s+✕ 93%/),
      expect.stringMatching(/推广费比\(占净额\)\s+≤ 20%\s+20.8%\s+10%\s+✕ 96%/),
    ]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  // Nothing of it reached the cell behind.
  expect(await cell(page, 'item/uv_index', '2026-02').textContent()).toBe('0.65');
});
