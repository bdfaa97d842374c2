import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { shown, typeInto, waitForText } from './sheet.ts';

const ROW = 'item/uv_index';
const MONTH = '2026-02';

test('a first edit is there after a reload in the same moment', async () => {
  const { page } = await openPlanner();
  await shown(page, ROW, MONTH);
  await typeInto(page, ROW, MONTH, '0.77');
  await page.reload();
  await waitForText(page, ROW, MONTH, '0.77');
  expect(await page.locator('.save-mark').innerText()).toBe('已保存');
});

test('two tabs on two plans each come back to their own', async () => {
  const planner = await openPlanner();
  const { page } = planner;
  await waitForText(page, ROW, MONTH, '0.65');
  await typeInto(page, ROW, MONTH, '0.77');
  await expect.poll(() => page.locator('.save-mark').innerText()).toBe('已保存');
  const other = await planner.openTab();
  await waitForText(other, ROW, MONTH, '0.77');
  await other.getByRole('button', { name: /^计划：/ }).click();
  await other.getByRole('menuitem', { name: '天猫旗舰店' }).click();
  await waitForText(other, ROW, MONTH, '0.65');
  await typeInto(other, ROW, MONTH, '0.55');
  await expect.poll(() => other.locator('.save-mark').innerText()).toBe('已保存');
  await page.reload();
  await waitForText(page, ROW, MONTH, '0.77');
  await other.reload();
  await waitForText(other, ROW, MONTH, '0.55');
});

test('the focus goes back to what opened a dialog or a name', async () => {
  const { page } = await openPlanner();
  await waitForText(page, ROW, MONTH, '0.65');
  await typeInto(page, ROW, MONTH, '0.77');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  const menu = page.getByRole('button', { name: /^计划：/ });
  await page.getByRole('button', { name: '分享链接' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('分享链接');

  await menu.click();
  await page.getByRole('menuitem', { name: '复制一份' }).click();
  await page.getByRole('button', { name: '打开', exact: true }).waitFor();
  await menu.click();
  await page.getByRole('menuitem', { name: '打开其他计划…' }).click();
  await page.getByRole('button', { name: /^重命名… .*副本/ }).click();
  await page.keyboard.type('双11');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('重命名… 双11');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toMatch(/^计划：/);

  await page.getByRole('button', { name: '新增方案' }).click();
  await page.getByRole('textbox', { name: '方案名称' }).waitFor();
  await page.keyboard.type('加码');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('加码');
});

test('a link that does not open says what is shown instead', async () => {
  const planner = await openPlanner({ hash: 's1.d.5b.TY07CsJAEIbv8tcjJCks5iphiyEOZmFnE7I' });
  const { page } = planner;
  const banner = page.getByRole('alert');
  expect(await banner.innerText()).toMatch(/下面显示的是示例计划“天猫旗舰店.*”，不是链接里的计划。/);
  await waitForText(page, ROW, MONTH, '0.65');
  await typeInto(page, ROW, MONTH, '0.77');
  await expect.poll(() => page.locator('.save-mark').innerText()).toBe('已保存');
  const again = await planner.openTab('s1.d.5b.TY07CsJAEIbv8tcjJCks5iphiyEOZmFnE7I');
  expect(await again.getByRole('alert').innerText()).toMatch(/下面显示的是你自己的计划“天猫旗舰店.*”。/);
});

test('goal seek keeps what was filled in while another tab is looked at, and its answer can be undone', async () => {
  const { page } = await openPlanner();
  await waitForText(page, ROW, MONTH, '0.65');
  await page.getByRole('button', { name: '倒推', exact: true }).click();
  const periods = await page.getByLabel('时间').locator('option').allInnerTexts();
  expect(new Set(periods).size).toBe(periods.length);
  await page.getByLabel('达到').fill('15万');
  const driver = page.getByRole('combobox', { name: '可以改的影响因素' });
  await driver.click();
  await page.keyboard.type('访客指数');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: '图表' }).click();
  await page.getByRole('tab', { name: '倒推' }).click();
  expect(await page.getByLabel('达到').inputValue()).toBe('15万');
  expect(await driver.inputValue()).toBe('访客指数');
  await page.getByRole('button', { name: '算一算' }).click();
  await page.getByRole('button', { name: '应用' }).click();
  await expect.poll(() => shown(page, ROW, MONTH)).not.toBe('0.65');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await waitForText(page, ROW, MONTH, '0.65');
});

test('a scenario lists what it changes, leads there and gives one change back', async () => {
  const { page } = await openPlanner();
  await waitForText(page, ROW, MONTH, '0.65');
  await page.getByRole('button', { name: '双11加码' }).first().click();
  await typeInto(page, ROW, MONTH, '0.77');
  await page.getByRole('button', { name: '方案“双11加码”的操作' }).click();
  await page.getByRole('menuitem', { name: '本方案改了 3 处…' }).click();
  await page.getByRole('button', { name: /^还原 访客指数/ }).click();
  await expect.poll(() => page.getByRole('dialog').getByRole('heading').innerText()).toBe('方案“双11加码”改了 2 处');
  await page.getByRole('button', { name: /^渠道投放 · 直通车/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('渠道投放 · 直通车');
  await waitForText(page, ROW, MONTH, '0.65');
});
