import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';

/** Saves the funnel as the menu offers it; the file's name and content. */
async function saveFunnel(page: Page, format: 'PNG' | 'SVG' | 'CSV'): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: /访客走到成交/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the charts view answers questions, shows numbers as a table and saves pictures and data', async () => {
  const { page } = await openPlanner();
  await page.getByRole('tab', { name: '图表' }).click();
  const funnel = page.getByRole('region', { name: '访客走到成交，漏在哪一步？' });
  await funnel.getByText('访客 362,736 人，成交 15,800 单，转化 4.36%。').waitFor();
  await funnel.getByRole('img').locator('svg').waitFor();

  await page.getByLabel('时段').selectOption({ label: '2026年11月' });
  await funnel.getByText('2026年11月 · 基准方案').waitFor();
  await page.getByLabel('时段').selectOption({ label: '2026年' });

  const svg = await saveFunnel(page, 'SVG');
  expect(svg.name).toMatch(/^天猫旗舰店.*访客走到成交，漏在哪一步\.svg$/);
  expect(svg.content.toString('utf8')).toMatch(/^<svg [^>]*role="img">\n<title>访客走到成交，漏在哪一步？<\/title>/);
  expect(svg.content.toString('utf8')).toContain('362,736');

  const png = PNG.sync.read((await saveFunnel(page, 'PNG')).content);
  expect([png.width, png.height]).toEqual([1520, 880]); // twice 760 × 440
  const colours = new Set<string>();
  for (let at = 0; at < png.data.length; at += 4) colours.add(png.data.subarray(at, at + 3).toString('hex'));
  expect([...colours]).toEqual(expect.arrayContaining(['ffffff', '2f5d8a'])); // paper, and bars in the accent

  const csv = await saveFunnel(page, 'CSV');
  expect(csv.content.toString('utf8').split('\r\n')[0]).toBe('\uFEFF步骤,数量,占比');

  await page.getByRole('button', { name: /访客走到成交/ }).click();
  await page.getByRole('menuitem', { name: '看表格' }).click();
  await funnel.getByRole('row', { name: '订单数 15,800 4.36%' }).waitFor();
});
