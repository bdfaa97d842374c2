import { expect, test } from 'vitest';
import { fitCurves, type SpendPoint } from '../../src/core/index.ts';
import { fitInWorker } from '../../src/runner/fit-in-worker.ts';
import { FakeWorker } from './fake-worker.ts';

/** On 1000·s / (1000 + s). */
const points: SpendPoint[] = [250, 500, 1000, 2000, 4000].map((spend) => ({ spend, response: (1000 * spend) / (1000 + spend) }));

function fakeWorkers(session: object) {
  const started: FakeWorker[] = [];
  return {
    started,
    start: () => {
      const worker = new FakeWorker(session);
      started.push(worker);
      return worker;
    },
  };
}

test('answers what the core does, and ends its worker', async () => {
  const { started, start } = fakeWorkers({ fitCurves });
  const { fits } = await fitInWorker(points, new AbortController().signal, start);
  const [first] = fits;
  if (!first || 'reason' in first.fit) throw new Error('no fit');
  expect(first.fit.parameters.map(({ value }) => Math.round(value))).toEqual([1000, 1000]);
  expect(started.map(({ terminated }) => terminated)).toEqual([true]);
});

test('is rejected when it is ended or breaks off', async () => {
  const { started, start } = fakeWorkers({ fitCurves: () => new Promise(() => undefined) });
  const ending = new AbortController();
  const ended = fitInWorker(points, ending.signal, start);
  ending.abort();
  await expect(ended).rejects.toThrow('ended');
  expect(started[0]?.terminated).toBe(true);
  const broken = fitInWorker(points, new AbortController().signal, start);
  started[1]?.die();
  await expect(broken).rejects.toThrow();
  await expect(fitInWorker(points, ending.signal, start)).rejects.toThrow();
  expect(started).toHaveLength(2);
});
