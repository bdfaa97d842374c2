import type { Import } from './imports-of.ts';

/** Who may import whom. `main` is `src/main.tsx`; the files of one layer may always import each other. */
const LAYERS: Record<string, readonly string[]> = {
  core: [],
  templates: ['core'],
  blocks: ['core'],
  charts: ['core'],
  formats: ['core', 'charts', 'templates'],
  workers: ['core', 'formats'],
  runner: ['core', 'workers'],
  storage: ['core', 'formats'],
  store: ['core', 'templates', 'blocks', 'formats', 'runner', 'storage'],
  locales: [],
  ui: ['store', 'core', 'charts', 'locales'],
  cli: ['core', 'templates', 'blocks', 'formats'],
  main: ['core', 'templates', 'charts', 'formats', 'workers', 'runner', 'storage', 'store', 'locales', 'ui'],
};

/** The rooms of the packages: the files and folders that may import them. A package that is not listed may be imported nowhere. */
const ROOMS: Record<string, readonly string[]> = {
  mathjs: ['src/core/formula/parse.ts'],
  highs: ['src/core/analysis/milp/load-highs.ts'],
  mutative: ['src/core/plan/change-plan.ts', 'src/store/', 'src/runner/'],
  comlink: ['src/runner/', 'workers/'],
  idb: ['src/storage/'],
  zustand: ['src/store/', 'src/ui/'],
  'ag-grid-community': ['src/ui/grid/'],
  echarts: ['src/ui/charts/', 'src/formats/chart-svg.ts'],
  i18next: ['src/locales/', 'src/ui/', 'src/main.tsx'],
  'react-i18next': ['src/ui/', 'src/main.tsx'],
  'pinyin-match': ['src/ui/formula/pinyin.ts'],
  react: ['src/ui/', 'src/main.tsx'],
  'react-dom': ['src/ui/', 'src/main.tsx'],
  'react-aria-components': ['src/ui/', 'src/main.tsx'],
  'node:': ['src/cli/'],
};

/** `src/core/plan/plan.ts` → `core`; null for a file outside the layers. */
function layerOf(path: string): string | null {
  if (path === 'src/main.tsx') return 'main';
  const [top, folder, ...rest] = path.split('/');
  if (top === 'workers') return 'workers';
  return top === 'src' && folder !== undefined && rest.length > 0 ? folder : null;
}

function roomOf(name: string): string {
  if (name.startsWith('node:')) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function isPackageAllowed({ from, to }: Import): boolean {
  return ROOMS[roomOf(to)]?.some((place) => (place.endsWith('/') ? from.startsWith(place) : from === place)) ?? false;
}

/** What is wrong with an import, or null. */
export function brokenRule(one: Import): string | null {
  const { from, to, kind } = one;
  if (kind === 'package') return isPackageAllowed(one) ? null : `${from}: ${to} may not be imported here`;
  const importer = layerOf(from);
  const imported = layerOf(to);
  if (importer === null || !(importer in LAYERS)) return `${from}: lies in no layer`;
  if (importer === imported) return null;
  if (imported === null || !LAYERS[importer]?.includes(imported)) return `${from}: ${importer} may not import ${to}`;
  if (imported === 'core' && to !== 'src/core/index.ts') return `${from}: the only door of core is index.ts, not ${to}`;
  return null;
}
