import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './read-sources.ts';

/** An import of a source file: another file of ours (its path) or a package (`echarts/core`). */
export interface Import {
  from: string;
  to: string;
  kind: 'file' | 'package';
}

/** Workers are named by address, not imported: `new URL('../../workers/simulate.worker.ts', import.meta.url)`. */
const ADDRESS = /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g;

/** What a file imports: statically, as types, by `import()` or by address. A query (`?url`) does not count. */
export function importsOf({ path, text }: Source): Import[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  const addressed = [...text.matchAll(ADDRESS)].map((match) => match[1] ?? '');
  return [...imported, ...addressed].map((written) => {
    const name = written.replace(/\?.*$/, '');
    return name.startsWith('.')
      ? { from: path, to: posix.join(posix.dirname(path), name), kind: 'file' }
      : { from: path, to: name, kind: 'package' };
  });
}
