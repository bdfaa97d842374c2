import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { shown, waitForText } from './sheet.ts';

const bar = (page: Page, id: string) => page.locator(`.cal-bar[data-event="${id}"]`);
const saidOf = (page: Page, id: string) => bar(page, id).getAttribute('aria-label');
const month = (page: Page, row: string, column: string) => shown(page, `item/${row}`, column);

/** Opens the calendar on the plan of a new visitor. */
async function openCalendar() {
  const planner = await openPlanner({ width: 1680, height: 1000 });
  const { page } = planner;
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('tab', { name: '日历' }).click();
  await bar(page, 'd11').waitFor();
  return planner;
}

test('双11 is dragged to October: sales go along; one undo brings them back', async () => {
  const { page } = await openCalendar();
  const before = [await month(page, 'gmv', '2026-10'), await month(page, 'gmv', '2026-11')] as const;
  expect(await month(page, 'cvr_factor', '2026-11')).toBe('1.40');

  const from = await bar(page, 'd11').boundingBox();
  const october = await page.getByRole('button', { name: '看 10月 每天的目标' }).boundingBox();
  if (!from || !october) throw new Error('the calendar is not drawn');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, october.y + 4, { steps: 5 });
  // Nothing changes until it is let go.
  expect(await month(page, 'gmv', '2026-11')).toBe(before[1]);
  await page.mouse.up();
  await expect.poll(() => saidOf(page, 'd11')).toBe('双11，10月1日–10月11日，11 天');
  await waitForText(page, 'item/cvr_factor', '2026-11', '1.00');
  await waitForText(page, 'item/cvr_factor', '2026-10', '1.39');
  expect(await month(page, 'gmv', '2026-10')).not.toBe(before[0]);

  await page.getByRole('button', { name: '撤销：移动活动“双11”' }).click();
  await waitForText(page, 'item/gmv', '2026-11', before[1]);
  await waitForText(page, 'item/gmv', '2026-10', before[0]);
  await expect.poll(() => saidOf(page, 'd11')).toBe('双11，11月1日–11月11日，11 天');
});

test('an end is dragged, keys move, stretch and delete, and a campaign is switched off', async () => {
  const { page } = await openCalendar();
  const box = await bar(page, 'd12').boundingBox();
  if (!box) throw new Error('the calendar is not drawn');
  const day = box.width / 5;
  await page.mouse.move(box.x + box.width - 1, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1 + 2 * day, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => saidOf(page, 'd12')).toBe('双12，12月8日–12月14日，7 天');

  await bar(page, 'd12').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => saidOf(page, 'd12')).toBe('双12，12月8日–12月13日，6 天');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => saidOf(page, 'd12')).toBe('双12，11月8日–11月13日，6 天');
  // The focus goes along.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => saidOf(page, 'd12')).toBe('双12，11月9日–11月14日，6 天');
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Control+z');
  await expect.poll(() => saidOf(page, 'd12')).toBe('双12，12月8日–12月12日，5 天');
  await waitForText(page, 'item/cvr_factor', '2026-12', '1.12');

  await page.getByRole('button', { name: '停用活动' }).click();
  await waitForText(page, 'item/cvr_factor', '2026-12', '1.00');
  await expect.poll(() => saidOf(page, 'd12')).toContain('已停用');
  await bar(page, 'd12').focus();
  await page.keyboard.press('Delete');
  await bar(page, 'd12').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/cvr_factor', '2026-12', '1.12');
});

test('a month’s target is copied by days, and a campaign is added', async () => {
  const { page } = await openCalendar();
  await page.getByRole('combobox', { name: '按' }).selectOption('target');
  await page.getByRole('button', { name: '复制每天的目标' }).click();
  await page.getByText('已复制 30 天的目标').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(31);
  expect(lines[11]?.slice(0, 3)).toEqual(['2026-11-11', '周三', '双11']);
  // November's target is 370,000.
  const sum = lines.slice(1).reduce((total, line) => total + Number(line[4]), 0);
  expect(Math.abs(sum - 370_000)).toBeLessThan(1e-4);
  expect(lines[30]?.[5]).toBe('370000');

  await page.getByRole('button', { name: '新增活动' }).click();
  await page.getByRole('menuitem', { name: '会员日' }).click();
  await expect.poll(() => saidOf(page, 'member_day')).toBe('会员日，11月8日–11月10日，3 天');
  const lift = page.getByRole('textbox', { name: '日销倍数' });
  await lift.fill('x');
  await lift.press('Enter');
  await page.getByText('请填不小于 0 的数').waitFor();
  await lift.fill('2, 3');
  await lift.press('Enter');
  await expect.poll(() => page.locator('.cal-table tbody tr').nth(7).innerText()).toContain('双11 + 会员日');
});
