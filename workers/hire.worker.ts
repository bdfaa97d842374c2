/** Finds hiring plans and rosters, away from the page's thread and the plan's worker. All there is to it is core's session. */
import { expose } from 'comlink';
import { createHiringSession } from '../src/core/index.ts';

expose(createHiringSession());
