import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The development server injects an inline script (hot reload), which the page's security policy rightly refuses: it is dropped there only. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, '') },
};

/** Formulas are never written as LaTeX: the parser's words for it stay out of what ships. */
const withoutLatex: Plugin = {
  name: 'without-latex',
  apply: 'build',
  resolveId: (id) => (id === 'escape-latex' ? '\0escape-latex' : undefined),
  load: (id) => (id === '\0escape-latex' ? 'export default (text) => text;' : undefined),
};

/** The solver's loader asks for it in Node only: nothing stands in for it in a browser. */
const onlyInNode = ['node:module'];

export default defineConfig({
  base: './', // the built folder works under any path of any static host
  plugins: [react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), withoutPolicyInDevelopment, withoutLatex],
  worker: { format: 'es', plugins: () => [withoutLatex], rolldownOptions: { external: onlyInNode } },
  server: { host: 'localhost' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0, // no data: addresses, so the security policy need not allow them
    modulePreload: { polyfill: false },
    rolldownOptions: {
      external: onlyInNode,
      output: {
        // Only what every visit needs is grouped; charts and dialogs are split off by their dynamic imports.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // One file for the rest of the first visit: forty small ones cost more in requests than in bytes.
            { name: 'planner', tags: ['$initial'], priority: -1 },
            { name: 'grid', test: /node_modules[\\/]ag-grid-community[\\/]/ },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1700,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/limit-properties.ts'],
          isolate: false, // files share the modules they load: loading the core anew for each takes longer than all tests
          unstubGlobals: true,
          restoreMocks: true,
          testTimeout: 60_000, // hangs are few, slow machines many
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/start-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } }, // a busy machine needs seconds for what a person sees at once
          fileParallelism: false, // measured: two at a time take twice as long each
        },
      },
    ],
  },
});
