import type { HiringSession } from '../core/index.ts';
import { createHiringRunner, type HiringRunner } from './hiring-runner.ts';

/** Answers in this thread, but across the same boundary as a worker: whatever goes in or comes out is cloned. */
export function createInlineHiringRunner(session: HiringSession): HiringRunner {
  const across: HiringSession = {
    planHiring: (role) => answer(role, (asked) => session.planHiring(asked)),
    shiftCover: (question) => answer(question, (asked) => session.shiftCover(asked)),
  };
  async function answer<Q, A>(question: Q, ask: (asked: Q) => Promise<A>): Promise<A> {
    return structuredClone(await ask(structuredClone(question)));
  }
  return createHiringRunner(() => ({ ask: (question) => question(across), end: () => undefined }));
}
