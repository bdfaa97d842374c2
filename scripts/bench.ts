// `npm run bench [-- WORD …]`: runs tests/perf/*.bench.ts (those whose name holds one of the words) and prints what they measured.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench } from 'tinybench';

/** What each file of tests/perf exports; a bench that opened something closes it in its `complete` event. */
interface BenchFile {
  createBench(): Promise<Bench>;
}

function isBenchFile(module: unknown): module is BenchFile {
  return typeof module === 'object' && module !== null && 'createBench' in module && typeof module.createBench === 'function';
}

const folder = new URL('../tests/perf/', import.meta.url);
const words = process.argv.slice(2);
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))),
);
if (files.length === 0) throw new Error('no bench of that name in tests/perf');

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const file of files) {
  const module: unknown = await import(new URL(file, folder).href);
  if (!isBenchFile(module)) throw new Error(`${file} does not export createBench()`);
  const bench = await module.createBench();
  await bench.run();
  for (const task of bench.tasks) {
    const { result } = task;
    if (result.state === 'errored') throw result.error;
    if (result.state !== 'completed') throw new Error(`${task.name}: ${result.state}`);
    const { p50, p99, samplesCount } = result.latency;
    console.log(`${task.name.padEnd(60)} median ${p50.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms   ${samplesCount} runs`);
  }
}
