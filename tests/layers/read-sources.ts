import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** A source file: its path from the repository's folder, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** All TypeScript files under the folders, which are paths from `root`. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const file = `${entry.parentPath}/${entry.name}`;
        return { path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
      }),
  );
}
