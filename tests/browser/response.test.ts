import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { cell, scrollTo, shown, typeInto, unfold, waitForText } from './sheet.ts';

const MONTH = 365.2425 / 12;

async function openSheet(language: 'zh-CN' | 'en' = 'zh-CN') {
  const planner = await openPlanner({ language });
  await waitForText(planner.page, 'item/gmv', '2026-02', '135,141');
  return planner;
}

const number = async (page: Page, row: string, period: string) => Number((await shown(page, row, period)).replaceAll(',', ''));

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

const dialog = (page: Page) => page.getByRole('dialog');

/** Goes on by Tab to the button of that name and presses it. */
async function pressByKey(page: Page, name: string): Promise<void> {
  const button = dialog(page).getByRole('button', { name, exact: true });
  for (let step = 0; step < 12 && !(await button.evaluate((element) => element === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('a pasted history becomes a channel’s saturation: one step that changes its visitors and is taken back', async () => {
  const { page } = await openSheet();
  await unfold(page, 'item/visitors');
  await unfold(page, 'item/planned_spend');
  const planned = await number(page, 'item/planned_spend/ztc', '2026-02');
  const perDay = (await number(page, 'item/planned_spend/ztc', '2026')) / 12 / MONTH;
  await unfold(page, 'item/spend');
  await typeInto(page, 'item/spend/ztc', '2026-02', '20000');
  await expect.poll(() => number(page, 'item/spend/ztc', '2026-02')).toBe(20_000);
  const before = await number(page, 'item/visitors/ztc', '2026-02');

  await scrollTo(page, 'item/saturation/ztc');
  await cell(page, 'item/saturation/ztc', '2026-02').click();
  await page.getByRole('button', { name: '用历史数据拟合' }).click();
  await dialog(page).getByRole('textbox', { name: '历史数据' }).waitFor();
  expect(await dialog(page).getByRole('combobox', { name: '渠道' }).inputValue()).toBe('ztc');
  // Half of 100,000 visitors a day at twice the planned spend: h is 2. Large numbers, as visitors are whole.
  const days = Array.from({ length: 28 }, (_, day) => {
    const spend = Math.round(perDay * (0.3 + day * 0.1) * 100) / 100;
    return `2026-03-${String(day + 1).padStart(2, '0')}\t${spend}\t${Math.round((100_000 * spend) / (2 * perDay + spend))}`;
  });
  await paste(page, ['日期\t花费\t访客数', ...days.slice(0, 9), '2026-04-01\t\t310', '2026-04-02\t-5\t3', ...days.slice(9)].join('\r\n'));
  await dialog(page).getByRole('img').waitFor();
  const says = await dialog(page).innerText();
  for (const sentence of [
    '读到 28 个点：第 2 列是投放，第 3 列是访客。',
    '第 1 行没有这两个数',
    '第 11 行缺一个数',
    '第 12 行有负数',
    '按日期看的',
    '直通车的“边际递减系数” 3.00 → 2.00',
  ])
    expect(says).toContain(sentence);
  expect(says).not.toMatch(/NaN|Infinity|undefined/);
  await dialog(page)
    .getByRole('radio', { name: /Michaelis/ })
    .check();
  await dialog(page).getByText('h = 半程投放 ÷ 计划投放').waitFor();

  await pressByKey(page, '写入计划');
  await dialog(page).waitFor({ state: 'detached' });
  await waitForText(page, 'item/saturation/ztc', '2026-02', '2.0');
  // g(x) = (1 + h)·x / (h + x): from h = 3 to 2, visitors change by 3·(3 + x) / (4·(2 + x)).
  const x = 20_000 / planned;
  const expected = (before * 3 * (3 + x)) / (4 * (2 + x));
  await expect.poll(async () => Math.abs((await number(page, 'item/visitors/ztc', '2026-02')) / expected - 1)).toBeLessThan(1e-3);

  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/saturation/ztc', '2026-02', '3.0');
  expect(await number(page, 'item/visitors/ztc', '2026-02')).toBe(before);
  expect(await number(page, 'item/spend/ztc', '2026-02')).toBe(20_000);
});

test('what gives no curve is a sentence, and a plan without a place for it says so', async () => {
  const { page } = await openSheet('en');
  const open = async () => {
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input').waitFor();
    await page.keyboard.type('fit a response');
    await page.getByRole('option', { name: /Fit a response curve/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('textbox', { name: 'History' }).waitFor();
  };
  await open();
  const text = () => dialog(page).innerText();
  for (const [history, sentence] of [
    ['500\t320', 'Only 1 points have two numbers'],
    ['500\t0\n600\t0\n700\t0', 'The response is always the same'],
    ['500\t300\n500\t320\n500\t310\n500\t305', 'The spends hardly differ'],
    ['-500\t320\n-600\t330', 'Left out, as a number is negative: line 1, 2.'],
    ['no numbers here', 'No point was read.'],
    ['100\t10\n200\t20\n300\t30\n400\t40\n500\t50', 'nothing levels off'],
  ] as const) {
    await paste(page, history);
    await expect.poll(text).toContain(sentence);
    expect(await text()).not.toMatch(/NaN|Infinity|undefined/);
    expect(await dialog(page).getByRole('button', { name: 'Write into the plan' }).count()).toBe(0);
  }
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('new shop');
  await page
    .getByRole('option', { name: /New plan: / })
    .first()
    .click();
  await expect.poll(() => page.locator('[row-id="item/saturation"]').count()).toBe(0);
  await open();
  // 1000·s / (1000 + s)
  await paste(page, '250\t200\n500\t333\n1000\t500\n2000\t667\n4000\t800');
  await dialog(page).getByRole('img').waitFor();
  expect(await text()).toContain('This plan does not say which row holds its response curve');
  expect(await text()).toMatch(/Michaelis–Menten\s+nearest\s+1,00\d/);
  expect(await dialog(page).getByRole('button', { name: 'Write into the plan' }).count()).toBe(0);
});
