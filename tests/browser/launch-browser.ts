import { type Browser, chromium } from 'playwright-core';
import { provideBrowser } from '../../scripts/find-browser.mjs';

const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', // quicker by seconds than a look at every request
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the installed Chrome or Chromium, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: provideBrowser(), args: quiet });
}
