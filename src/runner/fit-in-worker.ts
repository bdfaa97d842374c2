import type { FittedCurves, SpendPoint } from '../core/index.ts';
import { startSession, type WorkerEnd } from './living-session.ts';

interface FitSession {
  fitCurves(points: readonly SpendPoint[]): FittedCurves;
}

function startFitWorker(): WorkerEnd {
  return new Worker(new URL('../../workers/fit.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Fits curves in a worker of its own: a year of days takes a quarter of a second. Rejected when the worker breaks off, and when `signal`
 * ends it.
 *
 * @param startWorker for tests
 */
export async function fitInWorker(points: readonly SpendPoint[], signal: AbortSignal, startWorker = startFitWorker): Promise<FittedCurves> {
  signal.throwIfAborted();
  const session = startSession<FitSession>(startWorker(), () => undefined);
  const end = () => session.stop('ended');
  signal.addEventListener('abort', end);
  try {
    return await session.ask((fitting) => fitting.fitCurves(points));
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
