import { useEffect, useRef, type RefObject } from 'react';

/** The last asking that was answered with the focus; the panel itself comes and goes. */
let answered = 0;

/** Gives a field the focus whenever goal seek is asked for beside a number: the next thing typed is the value wanted, not a cell's. */
export function useAskedFocus(asked: number): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === answered) return;
    answered = asked;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return field;
}
