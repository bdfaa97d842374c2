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

/** A new visitor: empty storage, own clipboard permission. Only `origin` can be reached. */
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
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'blob:' && url.protocol !== 'data:',
    (route) => {
      problems.push(`request to another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
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
