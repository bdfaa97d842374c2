import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, runNpm } from './run-npm.mjs';

/** Where the built page lies. */
export const pageFolder = fileURLToPath(new URL('dist', root));

const sources = ['index.html', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'src', 'workers', 'public'];

/** When a file, or anything in a folder, last changed; a folder's own time tells of files that went. @param {string} path @returns {number} */
function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), stat.mtimeMs);
}

function isBuilt() {
  const page = join(pageFolder, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return sources
    .map((name) => fileURLToPath(new URL(name, root)))
    .filter(existsSync)
    .every((path) => changedAt(path) <= built);
}

/** Builds the page where it is missing or older than its sources. */
export function buildPage() {
  if (isBuilt()) return;
  console.log('Building the page …');
  const env = { ...process.env, NODE_ENV: 'production' }; // a test runner's would build React's slow development version
  if (!runNpm(['run', '-s', 'build', '--', '--logLevel', 'warn'], env)) throw new Error('the build failed');
}
