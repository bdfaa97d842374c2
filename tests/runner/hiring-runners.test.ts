import { describe, expect, test, vi } from 'vitest';
import { createHiringSession, type HiringPlan, type HiringSession, type ShiftCoverQuestion } from '../../src/core/index.ts';
import { loadHighs } from '../../src/core/analysis/milp/load-highs.ts';
import { createInlineHiringRunner } from '../../src/runner/inline-hiring-runner.ts';
import { createWorkerHiringRunner } from '../../src/runner/worker-hiring-runner.ts';
import { roleWith } from '../core/analysis/role-staffing.ts';
import { FakeWorker } from './fake-worker.ts';

/** One more is needed each month, at 1000 a head and month: 1000 + 2000. */
const growing = roleWith([1, 2]);
/** Nobody is there, and nobody can come: two months short at 3000. */
const late = { ...roleWith([1, 1], { lead: 12 }), role: 'warehouse' };
/** Two hours of a day's four, and shifts of two: one person. */
const day: ShiftCoverQuestion = { needs: [0, 1, 1, 0], periodsPerDay: 4, shiftPeriods: 2 };

/** A session whose second role never ends: what a solver of ten seconds is to a person. */
const endless: HiringSession = {
  ...createHiringSession(),
  planHiring: (role) => (role.role === 'warehouse' ? new Promise(() => undefined) : createHiringSession().planHiring(role)),
};

function workers(session: HiringSession = createHiringSession()) {
  const started: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker(session);
    started.push(worker);
    return worker;
  };
  return { started, start };
}

const costs = (plans: readonly HiringPlan[] | null) =>
  plans?.map((plan) => (plan.status === 'refused' ? plan.refusal : plan.best.cost.total));

describe.each([
  ['the inline runner', (session?: HiringSession) => createInlineHiringRunner(session ?? createHiringSession())],
  ['the worker runner', (session?: HiringSession) => createWorkerHiringRunner(workers(session).start, 0)],
])('%s', (_, createRunner) => {
  test('plans role by role and says when one is done', async () => {
    const onPlan = vi.fn<(plan: HiringPlan) => void>();
    const plans = await createRunner().planHiring([growing, late], onPlan);
    expect(costs(plans)).toEqual([3000, 6000]);
    expect(onPlan.mock.calls.map(([{ role }]) => role)).toEqual(['service', 'warehouse']);
  });

  test('covers shifts', async () => {
    expect(await createRunner().shiftCover(day)).toMatchObject({ status: 'optimal', people: 1, cover: [0, 1, 1, 0] });
  });

  test('cancelled answers null at once, and is ready for the next question', async () => {
    const runner = createRunner(endless);
    const seen: string[] = [];
    const plans = await new Promise((resolve) => {
      const answer = runner.planHiring([growing, late, growing], ({ role }) => {
        seen.push(role);
        queueMicrotask(() => runner.cancelHiring());
      });
      resolve(answer);
    });
    expect(plans).toBeNull();
    expect(seen).toEqual(['service']);
    expect(costs(await runner.planHiring([growing], () => undefined))).toEqual([3000]);
  });

  test('asked anew ends the question before it, of its own kind only', async () => {
    const runner = createRunner(endless);
    const before = runner.planHiring([late], () => undefined);
    const cover = runner.shiftCover(day);
    const next = runner.planHiring([growing], () => undefined);
    expect(await before).toBeNull();
    expect(costs(await next)).toEqual([3000]);
    expect(await cover).toMatchObject({ people: 1 });
  });

  test('a solver that does not load is a refusal', async () => {
    const broken = createHiringSession(() => loadHighs(() => Promise.reject(new Error('no wasm'))));
    const runner = createRunner(broken);
    expect(costs(await runner.planHiring([growing], () => undefined))).toEqual([{ reason: 'solver', message: 'no wasm' }]);
    expect(await runner.shiftCover(day)).toEqual({ status: 'refused', refusal: { reason: 'solver', message: 'no wasm' } });
  });

  test('shares nothing with the caller', async () => {
    const mine = structuredClone(growing);
    const plans = createRunner().planHiring([mine], () => undefined);
    mine.required.fill(0);
    expect(costs(await plans)).toEqual([3000]);
  });
});

describe('the worker runner', () => {
  test('starts a worker for each kind when it is first asked, and keeps it for the next question', async () => {
    const { started, start } = workers();
    const runner = createWorkerHiringRunner(start);
    expect(started).toHaveLength(0);
    await runner.planHiring([growing], () => undefined);
    await runner.planHiring([growing], () => undefined);
    expect(started).toHaveLength(1);
    await runner.shiftCover(day);
    expect(started).toHaveLength(2);
  });

  test('ends a worker that is idle or cancelled', async () => {
    const { started, start } = workers(endless);
    const runner = createWorkerHiringRunner(start, 1);
    await runner.planHiring([growing], () => undefined);
    await vi.waitFor(() => expect(started.map(({ terminated }) => terminated)).toEqual([true]));
    const under = runner.planHiring([late], () => undefined);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false]);
    runner.cancelHiring();
    expect(started.map(({ terminated }) => terminated)).toEqual([true, true]);
    expect(await under).toBeNull();
  });

  test('refuses what is under way when its worker dies, and starts another for the next role', async () => {
    const { started, start } = workers(endless);
    const runner = createWorkerHiringRunner(start);
    const under = runner.planHiring([late, growing], () => undefined);
    started[0]?.die();
    expect(costs(await under)).toEqual([{ reason: 'solver', message: 'the worker broke off' }, 3000]);
    expect(started).toHaveLength(2);
  });

  test('refuses where no worker can be started', async () => {
    const runner = createWorkerHiringRunner(() => {
      throw new Error('no workers here');
    });
    expect(costs(await runner.planHiring([growing], () => undefined))).toEqual([{ reason: 'solver', message: 'no workers here' }]);
  });
});
