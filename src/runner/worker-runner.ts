import { wrap, type Endpoint, type Remote } from 'comlink';
import type { Session } from '../core/index.ts';
import type { Runner } from './runner.ts';

/** What is needed of a `Worker`. */
export type WorkerEnd = Endpoint & Pick<Worker, 'terminate'>;

/** A worker that runs, and how calls under way learn that it broke off. */
interface Living {
  worker: WorkerEnd;
  session: Remote<Session>;
  broken: Promise<never>;
  breakOff: (reason: string) => void;
}

function startSimulateWorker(): WorkerEnd {
  return new Worker(new URL('../../workers/simulate.worker.ts', import.meta.url), { type: 'module' });
}

function reasonOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' && event.message !== '' ? event.message : 'the worker broke off';
}

function live(worker: WorkerEnd): Living {
  let breakOff: Living['breakOff'] = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakOff = (reason) => reject(new Error(reason));
  });
  // The calls under way hear it, if there are any.
  broken.catch(() => undefined);
  return { worker, session: wrap<Session>(worker), broken, breakOff };
}

/**
 * Runs plans in a worker, which starts with the first plan loaded. When the worker cannot be loaded, or dies, every call
 * under way is rejected (comlink alone would wait for ever) and the next `load` starts another worker.
 *
 * @param startWorker for tests
 */
export function createWorkerRunner(startWorker: () => WorkerEnd = startSimulateWorker): Runner {
  let living: Living | null = null;

  function stop(reason: string): void {
    living?.worker.terminate();
    living?.breakOff(reason);
    living = null;
  }

  function start(): void {
    const started = live(startWorker());
    const breakOff: EventListener = (event) => {
      if (living === started) stop(reasonOf(event));
    };
    started.worker.addEventListener('error', breakOff);
    started.worker.addEventListener('messageerror', breakOff);
    living = started;
  }

  async function ask<T>(question: (session: Remote<Session>) => Promise<T>): Promise<T> {
    if (!living) throw new Error('no plan is loaded');
    return Promise.race([question(living.session), living.broken]);
  }

  return {
    load: (plan, scenario, revision) => {
      if (!living) start();
      return ask((session) => session.load(plan, scenario, revision));
    },
    edit: (patches, scenario, revision) => ask((session) => session.edit(patches, scenario, revision)),
    explain: (item, place, column) => ask((session) => session.explain(item, place, column)),
    seek: (question) => ask((session) => session.seek(question)),
    close: () => stop('closed'),
  };
}
