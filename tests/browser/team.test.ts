import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';
import { shown, waitForText } from './sheet.ts';

const map = (page: Page) => page.getByRole('grid', { name: '各岗位每月负荷' });
const month = (page: Page, role: string, name: string) => map(page).getByRole('button', { name: new RegExp(`^${role} ${name}：`) });

/** Opens the team view on the plan of a new visitor. */
async function openTeam() {
  const planner = await openPlanner({ width: 1680, height: 1000 });
  const { page } = planner;
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('tab', { name: '团队' }).click();
  await page.getByRole('grid', { name: '各岗位每月负荷' }).waitFor();
  return planner;
}

test('双11 breaks service and warehouse; the hiring plan closes the gap at a cost, and is taken back in one step', async () => {
  const { page } = await openTeam();
  const answer = () => page.locator('.team-answer').first().innerText();
  await expect.poll(answer).toBe('全年人手都够。');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('双11大促日');
  await page
    .getByRole('option', { name: /双11大促日/ })
    .first()
    .click();
  await expect.poll(answer).toContain('2 个岗位人手不够');
  for (const role of ['售前客服', '仓库打包']) {
    expect(await month(page, role, '11月').innerText()).toContain('▲');
    expect(await month(page, role, '11月').getAttribute('title')).toContain('超负荷');
    expect(await month(page, role, '10月').innerText()).not.toContain('▲');
    expect(await page.locator('.role-lines .is-short', { hasText: role }).innerText()).toMatch(/11月缺 [\d.]+ 人，最晚 .*开始招人/);
  }

  await month(page, '售前客服', '11月').click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.role-month h3').innerText()).toContain('售前客服 · 10月');

  const number = async (row: string) => Number((await shown(page, row, '2026')).replaceAll(',', ''));
  const [payroll, profit] = [await number('item/payroll'), await shown(page, 'item/profit', '2026')];
  await page.getByRole('button', { name: '算最省的招人方案' }).click();
  await page.getByRole('button', { name: '写入计划' }).click({ timeout: 30_000 });
  await expect.poll(answer).toBe('全年人手都够。');
  expect(await month(page, '售前客服', '11月').innerText()).not.toContain('▲');
  await expect.poll(() => number('item/payroll')).toBeGreaterThan(payroll);
  expect(await shown(page, 'item/profit', '2026')).not.toBe(profit);

  await page.locator('.sheet-editor').focus();
  await page.keyboard.press('Control+z');
  await waitForText(page, 'item/profit', '2026', profit);
  await expect.poll(() => month(page, '售前客服', '11月').innerText()).toContain('▲');
});

test('a day profile that is changed by hand changes the half hours; a roster is drawn and copied', async () => {
  const { page } = await openTeam();
  const answer = () => page.locator('.half-hour-grid .chart-answer').innerText();
  const before = await answer();
  const bar = page.getByRole('slider', { name: '21:00 占比' }).first();
  await bar.click({ position: { x: 4, y: 100 } });
  const share = page.locator('.day-profile').first().getByRole('textbox');
  await share.fill('25%');
  await share.press('Enter');
  await expect.poll(() => page.locator('.profile-off').innerText()).toContain('不是 100%');
  // No numbers are made of shares that do not add up.
  await page.getByText('有的半小时没有数，排不了班').waitFor();
  expect(await page.locator('.team').innerText()).not.toContain('NaN');
  await page.getByRole('button', { name: '按比例调到 100%' }).click();
  await expect.poll(answer, { timeout: 15_000 }).not.toBe(before);
  await expect.poll(answer).toContain('21:00');

  await page.getByRole('button', { name: '排班', exact: true }).click();
  const roster = page.locator('.roster-table');
  await roster.waitFor({ timeout: 20_000 });
  await page.getByRole('button', { name: '复制排班表' }).click();
  await page.getByText('排班表已复制').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['谁', '人数', '周一', '周二', '周三', '周四', '周五', '周六', '周日']);
  const people = Number(lines.at(-1)?.[1]);
  expect(await page.locator('.roster .hiring-answer').innerText()).toContain(`最少 ${people} 人`);
  // Everyone works five days: person-days come out right whatever the roster is.
  expect(
    lines
      .at(-1)
      ?.slice(2)
      .reduce((sum, each) => sum + Number(each), 0),
  ).toBe(people * 5);
  for (const line of lines.slice(1, -1)) expect(line.slice(2).filter((day) => day === '休')).toHaveLength(2);
});
