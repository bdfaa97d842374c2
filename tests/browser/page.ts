import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openProfile, type ProfileOptions } from './open-profile.ts';

export interface PlannerOptions extends ProfileOptions {
  /** What follows the `#`: a share link's state. */
  hash?: string;
  /** Another address than the served page's, as of a static host under some path. */
  address?: string;
}

export interface Planner {
  page: Page;
  context: BrowserContext;
  /** The page's address, without a hash. */
  address: string;
  /** Another tab of the same visitor; what the first one stored is there. */
  openTab(hash?: string): Promise<Page>;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens the built planner as a new visitor and waits until it is drawn. When the test is over it is closed, and the test fails if
 * the page logged or threw an error, broke its security policy or asked another origin for anything.
 */
export async function openPlanner(options: PlannerOptions = {}): Promise<Planner> {
  const { hash = '', address = inject('planner'), ...profileOptions } = options;
  browser ??= launchBrowser();
  const { context, problems } = await openProfile(await browser, new URL(address).origin, profileOptions);
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  const openTab = async (tabHash = '') => {
    const page = await context.newPage();
    await page.goto(`${address}${tabHash === '' ? '' : `#${tabHash}`}`);
    await page.locator('#root > *').first().waitFor();
    return page;
  };
  return { page: await openTab(hash), context, address, openTab };
}
