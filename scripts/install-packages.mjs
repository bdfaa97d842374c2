import { existsSync, readFileSync } from 'node:fs';
import { root, runNpm } from './run-npm.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile */

/** @param {string} path */
const readLockfile = (path) => /** @type {Lockfile} */ (JSON.parse(readFileSync(new URL(path, root), 'utf8')));

/** Whether node_modules holds the versions of the lockfile. Compared by content, because a clone sets the times of files anew. */
function isInstalled() {
  const installedPath = 'node_modules/.package-lock.json';
  if (!existsSync(new URL(installedPath, root))) return false;
  const installed = readLockfile(installedPath).packages;
  return Object.entries(readLockfile('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
  );
}

/** Installs the packages of the lockfile where they are missing or of other versions. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) throw new Error('npm ci failed');
}
