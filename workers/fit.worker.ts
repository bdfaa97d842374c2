/** Fits curves to a history, away from the page's thread. All there is to it is core's function. */
import { expose } from 'comlink';
import { fitCurves } from '../src/core/index.ts';

expose({ fitCurves });
