import { describe, expect, test } from 'vitest';
import { changePlan, createEngine, createSession, type Plan } from '../../src/core/index.ts';
import { setCell } from '../../src/core/plan/edits/set-cell.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createWorkerRunner } from '../../src/runner/worker-runner.ts';
import { FakeWorker } from './fake-worker.ts';

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 1 },
  items: [
    { id: 'visitors', values: 100 },
    { id: 'orders', formula: 'visitors / 2' },
  ],
};
const orders = async (run: ReturnType<Runner['load']>) => (await run).result.tables.get('orders')?.values[0];
const double = changePlan(plan, (draft) => setCell(draft, 'visitors', [], 0, 200)).patches;

const newSession = () => createSession(createEngine, () => 0);

describe.each<[string, () => Runner]>([
  ['the inline runner', () => createInlineRunner(newSession())],
  ['the worker runner', () => createWorkerRunner(() => new FakeWorker(newSession()))],
])('%s', (_, createRunner) => {
  test('loads, edits, explains and seeks', async () => {
    const runner = createRunner();
    expect(await orders(runner.load(plan, null, 1))).toBe(50);
    expect(await orders(runner.edit(double, null, 2))).toBe(100);
    expect((await runner.explain('orders', 0, 0))?.value).toBe(100);
    const { solutions } = await runner.seek({ item: 'orders', period: '2026-01', to: 150, change: 'visitors' });
    expect(solutions[0]?.cells[0]).toBeCloseTo(300, 6);
    // A sale that doubles the month's visitors: without it 50 in place of 100.
    const sale = { id: 'sale', from: '2026-01', to: '2026-01', kind: 'campaign' as const, effects: { visitors: 2 } };
    await runner.load({ ...plan, events: [sale] }, null, 3);
    expect(await runner.campaigns({ items: ['orders'], period: '2026' })).toEqual([{ event: 'sale', with: [50], without: [25] }]);
    runner.close();
  });

  test('answers in order, each with its revision', async () => {
    const runner = createRunner();
    const runs = await Promise.all([runner.load(plan, null, 1), runner.edit(double, null, 2), runner.edit([], null, 3)]);
    expect(runs.map((run) => run.revision)).toEqual([1, 2, 3]);
    runner.close();
  });

  test('shares nothing with the caller', async () => {
    const runner = createRunner();
    const mine = structuredClone(plan);
    const run = runner.load(mine, null, 1);
    mine.items = [];
    const { result } = await run;
    expect(result.tables.size).toBe(2);
    result.tables.get('orders')?.values.fill(-1);
    expect((await runner.explain('orders', 0, 0))?.value).toBe(50);
    runner.close();
  });

  test('without a plan refuses', async () => {
    await expect(createRunner().edit(double, null, 1)).rejects.toThrow('no plan is loaded');
  });
});

describe('the worker runner', () => {
  test('rejects what is under way when its worker dies, and starts another with the next plan', async () => {
    const workers: FakeWorker[] = [];
    const runner = createWorkerRunner(() => {
      const worker = new FakeWorker(newSession());
      workers.push(worker);
      return worker;
    });
    await runner.load(plan, null, 1);
    const under = runner.edit(double, null, 2);
    workers[0]?.die();
    await expect(under).rejects.toThrow('the worker broke off');
    expect(workers[0]?.terminated).toBe(true);
    await expect(runner.edit(double, null, 3)).rejects.toThrow('no plan is loaded');
    expect(await orders(runner.load(plan, null, 4))).toBe(50);
    expect(workers).toHaveLength(2);
    runner.close();
  });

  test('closed rejects what is under way', async () => {
    const runner = createWorkerRunner(() => new FakeWorker(newSession()));
    const load = runner.load(plan, null, 1);
    runner.close();
    await expect(load).rejects.toThrow('closed');
  });
});
