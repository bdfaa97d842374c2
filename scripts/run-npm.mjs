import { spawnSync } from 'node:child_process';

/** The repository's folder. */
export const root = new URL('..', import.meta.url);

/**
 * Runs npm in the repository and waits for it; its words go straight to the terminal. Answers whether it ended well.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNpm(args, env = process.env) {
  const npm = process.env['npm_execpath']; // the npm that started us: no search along PATH, no shell on Windows
  const options = { cwd: root, env, stdio: /** @type {const} */ ('inherit') };
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0;
}
