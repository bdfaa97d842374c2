import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { excel } from '../ui/clipboard/spreadsheet-html.ts';
import { openPlanner, type Planner } from './page.ts';
import { cell } from './sheet.ts';

async function openSheet(): Promise<Planner> {
  const planner = await openPlanner();
  await expectText(cell(planner.page, 'item/gmv', '2026-01'), '198,766');
  return planner;
}

const expectText = (locator: Locator, text: string) => expect.poll(() => locator.innerText(), { timeout: 10_000 }).toBe(text);
const months = (page: Page, row: string, count: number) =>
  Promise.all(['2026-01', '2026-02', '2026-03', '2026-04'].slice(0, count).map((month) => cell(page, row, month).innerText()));
const expectMonths = (page: Page, row: string, texts: string[]) =>
  expect.poll(() => months(page, row, texts.length), { timeout: 10_000 }).toEqual(texts);
const toast = (page: Page) => page.locator('.toast').last();

/** Copies in another program: a page of its own, which puts on the clipboard what that program would. */
async function copyElsewhere({ context, page, address }: Planner, content: { text?: string; html?: string }): Promise<void> {
  const other = await openBlank(context, address);
  await other.evaluate(({ text, html }) => {
    document.addEventListener('copy', (event) => {
      if (text !== undefined) event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      event.preventDefault();
    });
  }, content);
  await other.keyboard.press('Control+C');
  await other.close();
  await page.bringToFront();
}

async function openBlank(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // a bare script names no icon of its own
  await page.goto(`${address}theme.js`);
  return page;
}

async function choose(page: Page, row: string, from: string, to: string): Promise<void> {
  await cell(page, row, from).click();
  await cell(page, row, to).click({ modifiers: ['Shift'] });
}

test('copies every digit, and pastes months into months past the quarter', async () => {
  const { page } = await openSheet();
  await choose(page, 'item/uv_index', '2026-01', '2026-04');
  await page.keyboard.press('Control+C');
  await expectText(toast(page).locator('span'), '已复制 5 格');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0.9\t0.65\t0.99\t0.846666666666667\t0.85');
  await cell(page, 'item/traffic', '2026-01').click();
  await page.keyboard.press('Control+V');
  await expectMonths(page, 'item/traffic', ['0.90', '0.65', '0.99', '0.85']);
  await page.keyboard.press('Control+z');
  await expectMonths(page, 'item/traffic', ['1.00', '1.00', '1.00', '1.00']);
});

test('copies blocks that line up as one', async () => {
  const { page } = await openSheet();
  await choose(page, 'item/uv_index', '2026-01', '2026-02');
  await cell(page, 'item/price_factor', '2026-01').click({ modifiers: ['Control'] });
  await cell(page, 'item/price_factor', '2026-02').click({ modifiers: ['Control', 'Shift'] });
  await page.keyboard.press('Control+C');
  await expectText(toast(page).locator('span'), '已复制 4 格');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0.9\t0.65\r\n0.96\t1');
});

test('pastes the numbers behind a table of Excel, and lists what it cannot read', async () => {
  const planner = await openSheet();
  const { page } = planner;
  await copyElsewhere(planner, { html: excel, text: '¥1,234.57\t12%\t500\r\n(500)\t直通车推广\t2026/1/5\r\n' });
  await cell(page, 'item/uv_index', '2026-01').click();
  await page.keyboard.press('Control+V');
  await expectMonths(page, 'item/uv_index', ['1,234.57', '0.12', '500.00']);
  await expectMonths(page, 'item/cvr_factor', ['1.10', '1.00', '1.10']);
  await expectText(toast(page).locator('span'), '贴入 3 格，跳过 3 格：3 格的内容不能用');
  await toast(page).getByRole('button', { name: '查看' }).click();
  const list = page.getByRole('dialog').getByRole('listitem');
  await expect
    .poll(() => list.allInnerTexts())
    .toEqual([
      '转化系数 2026年1月\n“(500)”：不能小于 0.00',
      '转化系数 2026年2月\n“直通车推广”：读不出数字。可以写 1.2万、20%、¥3,000、(500)，或用 = 开头写公式',
      '转化系数 2026年3月\n“2026/1/5”：这是日期，不是数字',
    ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expectMonths(page, 'item/uv_index', ['0.90', '0.65', '0.99']);
});

test('asks once before it pastes over formulas: skip, or override', async () => {
  const planner = await openSheet();
  const { page } = planner;
  await copyElsewhere(planner, { text: '5万\t6万' });
  await cell(page, 'item/buyers', '2026-01').click();
  await page.keyboard.press('Control+V');
  const question = page.getByRole('dialog', { name: '有些格子不是输入' });
  await question.getByText('粘贴的范围里有 2 格是按公式计算的。').waitFor();
  await page.keyboard.press('Enter');
  await expectText(toast(page).locator('span'), '一格也没有贴入：2 格是公式');
  await expectMonths(page, 'item/buyers', ['1,227', '801']);
  await page.keyboard.press('Control+V');
  await question.getByLabel('用粘贴的数手工调整').check();
  await page.keyboard.press('Enter');
  await expectMonths(page, 'item/buyers', ['50,000', '60,000']);
  await page.keyboard.press('Control+z');
  await expectMonths(page, 'item/buyers', ['1,227', '801']);
});

test('says what is wrong with the clipboard, and changes nothing', async () => {
  const planner = await openSheet();
  const { page } = planner;
  await cell(page, 'item/uv_index', '2026-01').click();
  for (const [content, sentence] of [
    [{ html: '<p>你好</p>' }, '剪贴板里没有表格'],
    [{ text: 'MZ\u0003\u0001' }, '剪贴板里的内容不是文字'],
    [{ text: '12345678\n'.repeat(1_200_000) }, '剪贴板里的内容超过 10 MB'],
    [{ text: '\t'.repeat(1_000_001) }, '剪贴板里的格子超过 100 万个'],
  ] as const) {
    await copyElsewhere(planner, content);
    await page.keyboard.press('Control+V');
    await expect.poll(() => toast(page).innerText(), { timeout: 10_000 }).toContain(sentence);
  }
  await expectMonths(page, 'item/uv_index', ['0.90', '0.65', '0.99']);
});

test('cuts, fills down and fills right, one step each', async () => {
  const { page } = await openSheet();
  await choose(page, 'item/uv_index', '2026-01', '2026-02');
  await page.keyboard.press('Control+x');
  await expectMonths(page, 'item/uv_index', ['–', '–', '0.99']);
  await page.keyboard.press('Control+z');
  await expectMonths(page, 'item/uv_index', ['0.90', '0.65', '0.99']);
  await page.keyboard.press('Control+r');
  await expectMonths(page, 'item/uv_index', ['0.90', '0.90', '0.99']);
  await cell(page, 'item/cvr_factor', '2026-03').click();
  await page.keyboard.press('Control+d');
  await expectMonths(page, 'item/cvr_factor', ['1.10', '1.00', '0.99']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectMonths(page, 'item/uv_index', ['0.90', '0.65', '0.99']);
  await expectMonths(page, 'item/cvr_factor', ['1.10', '1.00', '1.10']);
});

test('a number typed into a quarter is spread over its months, and leaves those that are held', async () => {
  const { page } = await openSheet();
  await cell(page, 'item/uv_index', '2026Q1').click();
  await page.keyboard.type('1.27'); // half as much again as the mean of 0.9, 0.65 and 0.99
  await page.keyboard.press('Enter');
  await expectMonths(page, 'item/uv_index', ['1.35', '0.98', '1.48']);
  await expectText(cell(page, 'item/uv_index', '2026Q1'), '1.27');
  await page.keyboard.press('Control+z');
  await cell(page, 'item/uv_index', '2026-01').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '锁定，分摊时不变' }).click();
  await cell(page, 'item/uv_index', '2026Q1').click();
  await page.keyboard.type('0.9');
  await page.keyboard.press('Enter');
  await expectMonths(page, 'item/uv_index', ['0.90', '0.71', '1.09']);
  await cell(page, 'item/uv_index', '2026Q1').click();
  await page.keyboard.type('0.1');
  await page.keyboard.press('Enter');
  expect(await page.locator('.cell-note').innerText()).toBe('在上下限之内最接近的合计是 0.30');
});
