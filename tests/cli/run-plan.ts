import { runCommandLine } from '../../src/cli/command-line.ts';

export interface Said {
  exit: number;
  /** Standard output. */
  out: string;
  /** Standard error. */
  words: string;
  /** Files written. */
  written: Map<string, string>;
}

/** Runs a command line without a process; `files` are the files it finds. */
export async function runPlan(words: readonly string[], files: Record<string, unknown> = {}): Promise<Said> {
  const out: string[] = [];
  const said: string[] = [];
  const written = new Map<string, string>();
  const exit = await runCommandLine(words, {
    print: (text) => out.push(text),
    say: (text) => said.push(text),
    readFile: (path) => {
      const file = files[path];
      return Promise.resolve(file === undefined ? null : typeof file === 'string' ? file : JSON.stringify(file));
    },
    writeFile: (path, text) => {
      if (path.startsWith('/readonly/')) return Promise.resolve(false);
      written.set(path, text);
      return Promise.resolve(true);
    },
  });
  return { exit, out: out.join('\n'), words: said.join('\n'), written };
}

/** A shop small enough to check by hand. */
export const shop = {
  suanpan: 1,
  name: '店',
  timeline: { start: '2026-02', months: 3 },
  dimensions: [
    {
      id: 'channel',
      name: '渠道',
      members: [
        { id: 'ztc', name: { zh: '直通车', en: 'Search ads' } },
        { id: 'live', name: '直播' },
      ],
    },
    { id: 'role', members: [{ id: 'service' }] },
  ],
  items: [
    {
      id: 'visitors',
      name: { zh: '访客数', en: 'Visitors' },
      over: ['channel'],
      unit: 'visitor',
      values: { ztc: [100, 200, 300], live: 50 },
    },
    { id: 'rate', unit: '%', total: 'formula', totalFormula: 'orders / sum(visitors)', values: 0.5 },
    { id: 'orders', formula: 'sum(visitors) * rate' },
    { id: 'staff', over: ['channel', 'role'], values: { ztc: 1, live: 2 } },
  ],
  targets: [{ id: 'enough', name: { zh: '够卖', en: 'Enough' }, item: 'orders', per: 'month', min: 100 }],
  scenarios: [{ id: 'push', name: '加码', changes: [{ item: 'visitors', multiply: 2 }] }],
};
