import type { PlanEvent } from '../plan.ts';
import { isRecord } from './read-object.ts';
import { badValue, numberBetween, readId, readNumber, wholeListOf } from './read-scalars.ts';
import { within, type Reader } from './reading.ts';

const readLifts = wholeListOf(numberBetween(0, Infinity));

/** One number for all days of an event, or a list that runs over them. */
export const readLift: Reader<NonNullable<PlanEvent['lift']>> = (json, spot) => {
  if (!Array.isArray(json)) return numberBetween(0, Infinity)(json, spot);
  if (json.length > 0) return readLifts(json, spot);
  spot.reading.report(spot, badValue('missing', undefined, 'lift'));
  return undefined;
};

/** Above zero: what an event takes along when it moves is divided out of the months it leaves. */
const readFactor: Reader<number> = (json, spot) => {
  const factor = readNumber(json, spot);
  if (factor === undefined || factor > 0) return factor;
  spot.reading.report(spot, badValue('range', json, '> 0'));
  return undefined;
};

/** Factors by item; an entry that cannot be used is left out, the others stay. */
export const readEffects: Reader<NonNullable<PlanEvent['effects']>> = (json, spot) => {
  if (!isRecord(json)) {
    spot.reading.report(spot, badValue('type', json, 'object'));
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(json).flatMap(([item, factor]): [string, number][] => {
      const here = within(spot, item);
      const [id, read] = [readId(item, here), readFactor(factor, here)];
      return id === undefined || read === undefined ? [] : [[id, read]];
    }),
  );
};
