// `npm run screenshots [-- FOLDER]`: pictures of the built planner in both languages, themes and two widths, to look at;
// without a folder, only the README's picture is taken anew.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/browser/launch-browser.ts';
import { openProfile, type ProfileOptions } from '../tests/browser/open-profile.ts';
import { buildPage, pageFolder } from './build-page.mjs';
import { serveFolder } from './serve-folder.mjs';

interface Picture extends ProfileOptions {
  path: string;
}

function allPictures(folder: string): Picture[] {
  const sizes = [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ];
  return (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      sizes.map((size) => ({ ...size, language, theme, path: join(folder, `${language}-${theme}-${size.width}.png`) })),
    ),
  );
}

const readmePicture: Picture = {
  width: 1440,
  height: 810,
  language: 'en',
  path: fileURLToPath(new URL('../tests/browser/pictures/planner.png', import.meta.url)),
};

const folder = process.argv[2];
if (folder !== undefined) mkdirSync(folder, { recursive: true });
buildPage();
const server = await serveFolder(pageFolder);
const browser = await launchBrowser();
for (const { path, ...options } of folder === undefined ? [readmePicture] : allPictures(folder)) {
  const { context, problems } = await openProfile(browser, new URL(server.address).origin, options);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByText('54.6%').first().waitFor(); // the template's gross margin: the numbers are there
  await page.locator('.tour button').last().click();
  await page.locator('[row-id="item/gmv"] [col-id="2026-02"]').click();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
  await context.close();
  console.log([path, ...problems].join('\n  '));
}
await browser.close();
await server.close();
