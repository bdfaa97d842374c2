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
