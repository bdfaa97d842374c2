import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPlanner } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical: rule and the elements it is about. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.each([
  { language: 'zh-CN', theme: 'light', views: ['说明', '图表', '倒推', '团队', '日历'] },
  { language: 'en', theme: 'dark', views: ['Inspect', 'Charts', 'Goal seek', 'Team', 'Calendar'] },
] as const)('axe finds nothing serious in $language, $theme', async ({ language, theme, views }) => {
  const { page } = await openPlanner({ language, theme });
  await page.getByRole('gridcell').first().waitFor();
  for (const view of views) {
    await page.getByRole('tab', { name: view }).click();
    await page.waitForTimeout(500);
    expect(await seriousFaults(page), view).toEqual([]);
  }
});
