import type { Browser, BrowserContext } from 'playwright-core';
import { watchPage } from './watch-page.ts';

export interface ProfileOptions {
  /** The browser's language. */
  language?: 'zh-CN' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Pixels of the screen per CSS pixel. */
  scale?: number;
}

export interface Profile {
  context: BrowserContext;
  /** What went wrong in any tab so far: errors, refused policies, requests that left the origin. */
  problems: string[];
}

/** A new visitor: empty storage, own clipboard permission. Only this machine can be reached (`launchBrowser`), and only `origin` may be asked. */
export async function openProfile(browser: Browser, origin: string, options: ProfileOptions = {}): Promise<Profile> {
  const { language = 'zh-CN', theme = 'light', width = 1280, height = 800, scale = 1 } = options;
  const context = await browser.newContext({
    locale: language,
    colorScheme: theme,
    viewport: { width, height },
    deviceScaleFactor: scale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const problems: string[] = [];
  context.on('request', (request) => {
    const { origin: to, protocol } = new URL(request.url());
    if (to !== origin && protocol !== 'blob:' && protocol !== 'data:') problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => watchPage(page, problems));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `security policy: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${String(event.lineNumber)})`,
      );
    });
  });
  return { context, problems };
}
