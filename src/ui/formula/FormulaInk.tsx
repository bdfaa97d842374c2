import { useLayoutEffect, useRef } from 'react';
import { inkPieces } from './ink-pieces.ts';
import type { FormulaTyping } from './use-formula-typing.ts';

/** Lies under a field, whose own letters do not show, with the same text: each reference in its colour, a wave under the fault. */
export function FormulaInk({ typing }: { typing: FormulaTyping }) {
  const ink = useRef<HTMLDivElement>(null);
  const { field } = typing;
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const follow = () => {
      if (ink.current) ink.current.scrollLeft = input.scrollLeft;
    };
    follow();
    input.addEventListener('scroll', follow, { passive: true });
    return () => input.removeEventListener('scroll', follow);
  });
  return (
    <div className="formula-ink" ref={ink} aria-hidden="true">
      {inkPieces(typing.text, typing.references, typing.fault).map(({ text, colour, fault }, index) => {
        const className = colour === null ? undefined : `is-reference-${colour + 1}`;
        return fault ? (
          <mark key={index} className={className}>
            {text}
          </mark>
        ) : (
          <span key={index} className={className}>
            {text}
          </span>
        );
      })}
    </div>
  );
}
