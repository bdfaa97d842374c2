import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';

/** Opens the team view on the plan of a new visitor. */
async function openTeam() {
  const planner = await openPlanner({ width: 1680, height: 1000 });
  const { page } = planner;
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('tab', { name: '团队' }).click();
  await page.getByRole('grid', { name: '各岗位每月负荷' }).waitFor();
  return planner;
}

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
