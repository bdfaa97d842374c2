import { useMemo, useRef } from 'react';

interface ComposingKey {
  key: string;
  timeStamp: number;
  nativeEvent: { isComposing: boolean };
}

export interface Composition {
  onCompositionEnd: (event: { timeStamp: number }) => void;
  /** Whether a key goes to the input method and not to us. */
  owns(event: ComposingKey): boolean;
}

/** Safari ends a composition before it reports the key that ended it, in one native event. */
const SAME_EVENT = 5;

/** Tells the keys of an input method (pinyin, wubi …) from our own: Enter picks a candidate there and commits a cell here. */
export function useComposition(): Composition {
  const ended = useRef(-Infinity);
  return useMemo(
    () => ({
      onCompositionEnd: (event) => {
        ended.current = event.timeStamp;
      },
      owns: (event) => event.nativeEvent.isComposing || event.key === 'Process' || event.timeStamp - ended.current < SAME_EVENT,
    }),
    [],
  );
}
