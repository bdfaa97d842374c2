/** Computes the plan that is open, away from the page's thread. All there is to it is core's session. */
import { expose } from 'comlink';
import { createEngine, createSession } from '../src/core/index.ts';

expose(createSession(createEngine, () => performance.now()));
