import { wrap, type Endpoint, type Remote } from 'comlink';

/** What is needed of a `Worker`. */
export type WorkerEnd = Endpoint & Pick<Worker, 'terminate'>;

/** A session in a worker that runs. */
export interface LivingSession<Session> {
  /** Rejected when the worker cannot be loaded, dies or is stopped: comlink alone would wait for ever. */
  ask<T>(question: (session: Remote<Session>) => Promise<T>): Promise<T>;
  /** Ends the worker; the calls under way are rejected for this reason. */
  stop(reason: string): void;
}

function reasonOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' && event.message !== '' ? event.message : 'the worker broke off';
}

/** @param onStop when the session has ended, for whatever reason */
export function startSession<Session>(worker: WorkerEnd, onStop: () => void): LivingSession<Session> {
  const session = wrap<Session>(worker);
  let reject: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, rejectWith) => {
    reject = rejectWith;
  });
  // The calls under way hear it, if there are any.
  broken.catch(() => undefined);
  const stop = (reason: string) => {
    worker.terminate();
    reject(new Error(reason));
    onStop();
  };
  const breakOff: EventListener = (event) => stop(reasonOf(event));
  worker.addEventListener('error', breakOff);
  worker.addEventListener('messageerror', breakOff);
  return { ask: (question) => Promise.race([question(session), broken]), stop };
}
