// `npm test`: installs what is missing, runs every check in turn and sums up. The last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, runNpm, runNpmAside } from './run-npm.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { assertionResults: Assertion[] }[] }} Report */

const MESSAGE_LENGTH = 1500;
/** What failed is said once more at the end, where a long output is read first. @type {string[]} */
const failures = [];

const reports = new URL('node_modules/.cache/suanpan/', root);
const one = (/** @type {boolean} */ passed) => ({ passed: Number(passed), failed: Number(!passed) });

/**
 * Runs a script that runs vitest, and counts its tests; a run that fails without a failed test (a file that does not load) counts as one.
 * @param {string} script @param {NodeJS.ProcessEnv} [env] @returns {Count}
 */
function vitest(script, env) {
  const report = fileURLToPath(new URL(`${script.replace(':', '-')}.json`, reports));
  rmSync(report, { force: true });
  const passed = runNpm(['run', '-s', script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  try {
    const counts = /** @type {Report} */ (JSON.parse(readFileSync(report, 'utf8')));
    for (const { assertionResults } of counts.testResults)
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status === 'failed') failures.push(`✗ ${fullName}\n${failureMessages.join('\n').slice(0, MESSAGE_LENGTH)}`);
    return { passed: counts.numPassedTests, failed: passed ? counts.numFailedTests : Math.max(1, counts.numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browserTests() {
  try {
    return vitest('test:browser', { ...process.env, CHROME_PATH: provideBrowser() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  }
}

/** What each step came to, in the order in which they ended. @type {string[]} */
const lines = [];
const total = { passed: 0, failed: 0 };

/** @param {string} name @param {number} start @param {Count} count */
function sumUp(name, start, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.padStart(6)} s   ${passed} passed, ${failed} failed`);
}

/** Scripts of package.json that need one processor each, side by side. @param {[name: string, script: string][]} checks */
async function runTogether(checks) {
  const start = performance.now();
  await Promise.all(
    checks.map(async ([name, script]) => {
      const { passed, said } = await runNpmAside(['run', '-s', script]);
      console.log(`\n── ${name}\n${said.trimEnd()}`);
      sumUp(name, start, one(passed));
    }),
  );
}

/** @param {string} name @param {() => Count} run */
function runAlone(name, run) {
  console.log(`\n── ${name}`);
  sumUp(name, performance.now(), run());
}

installPackages();
mkdirSync(reports, { recursive: true });
await runTogether([
  ['types', 'types'],
  ['lint', 'lint'],
]);
await runTogether([
  ['format', 'format:check'],
  ['unused', 'unused'],
]);
runAlone('unit and property tests', () => vitest('test:unit'));
runAlone('build', () => one(runNpm(['run', '-s', 'build'])));
runAlone('browser tests', browserTests);
if (failures.length > 0) console.log(`\n── failed\n${failures.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
