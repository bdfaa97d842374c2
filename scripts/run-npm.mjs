import { spawn, spawnSync } from 'node:child_process';

/** The repository's folder. */
export const root = new URL('..', import.meta.url);

/** The npm that started us: no search along PATH, no shell on Windows. @param {string[]} args @returns {[file: string, args: string[], options: { shell?: boolean }]} */
function npmCommand(args) {
  const npm = process.env['npm_execpath'];
  return npm ? [process.execPath, [npm, ...args], {}] : ['npm', args, { shell: process.platform === 'win32' }];
}

/**
 * Runs npm in the repository and waits for it; its words go straight to the terminal. Answers whether it ended well.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNpm(args, env = process.env) {
  const [file, all, options] = npmCommand(args);
  return spawnSync(file, all, { ...options, cwd: root, env, stdio: 'inherit' }).status === 0;
}

/**
 * The same beside others: what it says is kept until it is over.
 * @param {string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
export function runNpmAside(args) {
  const [file, all, options] = npmCommand(args);
  const child = spawn(file, all, { ...options, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ passed: status === 0, said }));
  });
}
