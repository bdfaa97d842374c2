import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

type Core = typeof import('../../src/core/index.ts');

/** The core as the page ships it, bundled: loaded file by file it carries what the loader adds, and an edit takes a third longer. */
export async function shippedCore(): Promise<Core> {
  const outDir = mkdtempSync(join(tmpdir(), 'suanpan-core-'));
  try {
    const entry = fileURLToPath(new URL('../../src/core/index.ts', import.meta.url));
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir, target: 'es2023', lib: { entry, formats: ['es'], fileName: 'core' } },
    });
    return (await import(pathToFileURL(join(outDir, 'core.js')).href)) as Core;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
