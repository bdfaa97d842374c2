import { readFile, writeFile } from 'node:fs/promises';
import { runCommandLine } from './command-line.ts';
import { UsageError } from './usage-error.ts';

/** No file can have this name, or something else has it. */
const missing = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
  readFile: async (path) => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      const code = codeOf(error);
      if (missing.has(code)) return null;
      throw new UsageError({
        en: `${path} cannot be read (${code}). Check that you may open it.`,
        zh: `无法读取 ${path}（${code}）。请检查是否有权限打开它。`,
      });
    }
  },
  writeFile: (path, text) =>
    writeFile(path, text).then(
      () => true,
      () => false,
    ),
});
