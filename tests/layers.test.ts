import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCycle } from './layers/find-cycle.ts';
import { brokenRule } from './layers/import-rules.ts';
import { importsOf } from './layers/imports-of.ts';
import { type Source, readSources } from './layers/read-sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = readSources(root, ['src', 'workers']);
const written = [...shipped, ...readSources(root, ['tests', 'scripts'])];

const broken = (sources: readonly Source[]) => sources.flatMap(importsOf).flatMap((one) => brokenRule(one) ?? []);
const lineCount = ({ text }: Source) => text.trimEnd().split('\n').length;
/** Texts and numbers, not code: they may be as long as they must. */
const isData = ({ path }: Source) => /^(src\/(locales|templates|blocks)|tests\/golden)\//.test(path);

describe('the layers', () => {
  test('are read', () => {
    expect(shipped.map(({ path }) => path)).toEqual(expect.arrayContaining(['src/core/plan/plan.ts', 'src/runner/runner.ts']));
    expect(shipped.flatMap(importsOf).length).toBeGreaterThan(shipped.length / 2);
  });

  test('import only what lies below them, and packages only in their room', () => {
    expect(broken(shipped)).toEqual([]);
  });

  test('have no import cycle', () => {
    expect(findCycle(shipped.flatMap(importsOf))?.join(' → ')).toBeUndefined();
  });

  test.each([
    [
      'src/core/plan/plan.ts',
      "import { h } from '../../ui/shell/App.tsx';",
      'src/core/plan/plan.ts: core may not import src/ui/shell/App.tsx',
    ],
    ['src/core/a.ts', "import type { X } from '../store/state.ts';", 'src/core/a.ts: core may not import src/store/state.ts'],
    ['src/core/a.ts', "export * from 'mathjs';", 'src/core/a.ts: mathjs may not be imported here'],
    ['src/core/formula/parse.ts', "import { parseDependencies } from 'mathjs/number';", null],
    ['src/ui/shell/App.tsx', "const load = () => import('echarts/core');", 'src/ui/shell/App.tsx: echarts/core may not be imported here'],
    ['src/ui/charts/Chart.tsx', "const load = () => import('echarts/core');", null],
    [
      'src/ui/grid/Grid.tsx',
      "import { a } from '../../core/plan/ids.ts';",
      'src/ui/grid/Grid.tsx: the only door of core is index.ts, not src/core/plan/ids.ts',
    ],
    ['src/ui/grid/Grid.tsx', "import { a } from '../../core/index.ts';", null],
    [
      'src/store/a.ts',
      "new Worker(new URL('../../workers/b.worker.ts', import.meta.url));",
      'src/store/a.ts: store may not import workers/b.worker.ts',
    ],
    ['src/runner/a.ts', "new Worker(new URL('../../workers/b.worker.ts', import.meta.url));", null],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';", 'src/core/a.ts: node:fs may not be imported here'],
    ['src/misc/a.ts', "import '../core/index.ts';", 'src/misc/a.ts: lies in no layer'],
  ])('%s with %s', (path, text, problem) => {
    expect(broken([{ path, text }])).toEqual(problem === null ? [] : [problem]);
  });

  test('a cycle is found, through types too', () => {
    const a = { path: 'src/core/a.ts', text: "import { b } from './b.ts';" };
    const b = { path: 'src/core/b.ts', text: "import { c } from './c.ts';" };
    const c = { path: 'src/core/c.ts', text: "import type { A } from './a.ts';" };
    expect(findCycle([a, b, c].flatMap(importsOf))).toEqual(['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts']);
    expect(findCycle([a, b].flatMap(importsOf))).toBeNull();
  });
});

describe('the files', () => {
  test('have names that say what they hold', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(worker|test|bench|d))?\.ts$/;
    const pascal = /^([A-Z][A-Za-z0-9]*(\.test)?|main)\.tsx$/;
    const folder = /^([a-z0-9]+(-[a-z0-9]+)*|zh-CN)$/;
    const drawers = /^(utils?|helpers?|common|misc|shared|lib)$/;
    const wrong = written.filter(({ path }) => {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      const stem = name.split('.')[0] ?? '';
      return (
        !(kebab.test(name) || pascal.test(name)) || drawers.test(stem) || folders.some((part) => !folder.test(part) || drawers.test(part))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('are at most 400 lines long, at the median at most 120', () => {
    const code = written.filter((source) => !isData(source));
    const long = code.filter((source) => lineCount(source) > 400).map((source) => `${source.path}: ${lineCount(source)} lines`);
    expect(long).toEqual([]);
    const lengths = shipped
      .filter((source) => !isData(source))
      .map(lineCount)
      .sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
  });
});
