import type { Remote } from 'comlink';
import type { Session } from '../core/index.ts';
import { startSession, type LivingSession, type WorkerEnd } from './living-session.ts';
import type { Runner } from './runner.ts';

function startSimulateWorker(): WorkerEnd {
  return new Worker(new URL('../../workers/simulate.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Runs plans in a worker, which starts with the first plan loaded. When the worker cannot be loaded, or dies, every call
 * under way is rejected and the next `load` starts another worker.
 *
 * @param startWorker for tests
 */
export function createWorkerRunner(startWorker: () => WorkerEnd = startSimulateWorker): Runner {
  let living: LivingSession<Session> | null = null;

  function start(): void {
    const started = startSession<Session>(startWorker(), () => {
      if (living === started) living = null;
    });
    living = started;
  }

  async function ask<T>(question: (session: Remote<Session>) => Promise<T>): Promise<T> {
    if (!living) throw new Error('no plan is loaded');
    return living.ask(question);
  }

  return {
    load: (plan, scenario, revision) => {
      if (!living) start();
      return ask((session) => session.load(plan, scenario, revision));
    },
    edit: (patches, scenario, revision) => ask((session) => session.edit(patches, scenario, revision)),
    explain: (item, place, column) => ask((session) => session.explain(item, place, column)),
    seek: (question) => ask((session) => session.seek(question)),
    campaigns: (question) => ask((session) => session.campaigns(question)),
    close: () => living?.stop('closed'),
  };
}
