import type { HiringSession } from '../core/index.ts';
import { createHiringRunner, type HiringRunner, type SessionLine } from './hiring-runner.ts';
import { startSession, type LivingSession, type WorkerEnd } from './living-session.ts';

/** Milliseconds after which a worker that is not asked anything gives its memory back: the solver's is some tens of megabytes. */
const IDLE = 30_000;

function startHireWorker(): WorkerEnd {
  return new Worker(new URL('../../workers/hire.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Answers in workers of its own, so that the plan's worker never waits. Each starts when it is first asked, and ends when its question
 * is cancelled (a solver cannot be interrupted otherwise), when it breaks off and when it is idle.
 *
 * @param startWorker for tests, as is `idle`
 */
export function createWorkerHiringRunner(startWorker: () => WorkerEnd = startHireWorker, idle = IDLE): HiringRunner {
  return createHiringRunner(() => workerLine(startWorker, idle));
}

function workerLine(startWorker: () => WorkerEnd, idle: number): SessionLine {
  let living: LivingSession<HiringSession> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): LivingSession<HiringSession> {
    const started = startSession<HiringSession>(startWorker(), () => {
      if (living === started) living = null;
    });
    return started;
  }
  function end(reason: string): void {
    clearTimeout(timer);
    living?.stop(reason);
  }

  return {
    ask: async (question) => {
      clearTimeout(timer);
      living ??= start();
      const asked = living;
      try {
        return await asked.ask(question);
      } finally {
        if (living === asked) {
          clearTimeout(timer);
          timer = setTimeout(() => end('idle'), idle);
        }
      }
    },
    end: () => end('cancelled'),
  };
}
