import { expose } from 'comlink';
import type { WorkerEnd } from '../../src/runner/living-session.ts';

/** The worker's end of a message channel, with what a real worker does when it dies. */
export class FakeWorker extends EventTarget implements WorkerEnd {
  readonly #channel = new MessageChannel();
  terminated = false;

  /** @param session what the worker exposes */
  constructor(session: object) {
    super();
    expose(session, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#channel.port1.start();
  }

  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }

  /** As when the script cannot be loaded or runs out of memory. */
  die(): void {
    this.#channel.port1.close();
    this.dispatchEvent(new Event('error'));
  }
}
