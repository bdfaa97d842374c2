import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shop } from './run-plan.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
  await writeFile(join(folder, 'shop.json'), JSON.stringify(shop));
});
afterAll(() => rm(folder, { recursive: true }));

/** The command as a person starts it. */
function plan(...words: string[]): Promise<{ exit: number; out: string; words: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], (error, out, said) => {
      resolve({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, words: said });
    });
  });
}

it('prints results to standard output and exits 0', async () => {
  expect(await plan('eval', '1 / 3')).toEqual({ exit: 0, out: '0.3333333333333333\n', words: '' });
});

it('opens and writes files, and says so on standard error', async () => {
  const to = join(folder, 'out.csv');
  expect(await plan('export', join(folder, 'shop.json'), '--to', to)).toEqual({ exit: 0, out: '', words: `Written: ${to}\n` });
  expect(await readFile(to, 'utf8')).toContain(',orders,orders,,75,125,175,200,175,375\r\n');
});

it('says so when no file can have the name', async () => {
  const long = await plan('run', 'x'.repeat(5000));
  expect(long).toMatchObject({ exit: 2, out: '' });
  expect(long.words).toMatch(/^There is no file or template "x{79}…"/);
  expect(long.words.trim().split('\n')).toHaveLength(1);
  const bad = await plan('export', join(folder, 'shop.json'), '--to', join(folder, 'y'.repeat(300) + '.csv'));
  expect(bad).toMatchObject({ exit: 2, words: expect.stringMatching(/cannot be written/) as string });
});

it('exits 2 on wrong usage', async () => {
  expect(await plan('run', folder)).toMatchObject({ exit: 2, out: '', words: expect.stringContaining('no file or template') as string });
});
