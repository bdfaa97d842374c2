import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

/** The path of an installed Chrome or Chromium (CHROME_PATH comes first), or null. */
export function findBrowser() {
  const given = process.env['CHROME_PATH'];
  if (given) return existsSync(given) ? given : null;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const known = Object.entries(places).find(([platform]) => platform === process.platform)?.[1] ?? [];
  return [...onPath, ...known].find((path) => existsSync(path)) ?? null;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Whether a font with Chinese characters is there; taken for granted outside Debian. */
function hasChineseFont() {
  if (!isDebianRoot()) return true;
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed`);
}

/** The browser that the tests drive. On Debian as root what is missing is installed; elsewhere it throws with one line that says what to install. */
export function provideBrowser() {
  if (!process.env['CHROME_PATH'] && isDebianRoot()) {
    const missing = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
    if (missing.length > 0) {
      console.log(`Installing ${missing.join(' and ')} …`);
      apt(['update']);
      apt(['install', '-y', '--no-install-recommends', ...missing]);
    }
  }
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error('The browser tests need Google Chrome or Chromium: install one, or set CHROME_PATH to its program.');
}
