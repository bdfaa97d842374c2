import type { TestProject } from 'vitest/node';
import { buildPage, pageFolder } from '../../scripts/build-page.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, ending in `/`. */
    planner: string;
  }
}

/** Serves the built page (built anew where the sources are newer) for all browser tests. */
export async function setup(project: TestProject) {
  buildPage();
  const { address, close } = await serveFolder(pageFolder);
  project.provide('planner', address);
  return close;
}
