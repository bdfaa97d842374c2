import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Fitting {
  /** The row that has the space. */
  row: RefObject<HTMLDivElement | null>;
  /** A hidden row with every child at its natural width. */
  ruler: RefObject<HTMLDivElement | null>;
  /** How many children fit. */
  count: number;
}

/**
 * How many of a row's children fit its width, measured anew when the row or its content changes.
 *
 * @param taken pixels of the row that other things always take
 * @param reserved pixels for the menu of the rest, when not all fit
 */
export function useFitting(content: string, taken: number, reserved: number, gap: number): Fitting {
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const measure = () => {
      if (!row.current || !ruler.current) return;
      const widths = [...ruler.current.children].map((child) => child.getBoundingClientRect().width + gap);
      const room = row.current.clientWidth - taken;
      const all = widths.reduce((sum, width) => sum + width, 0);
      let used = 0;
      let fit = 0;
      for (const width of widths) {
        used += width;
        if (used > room - (all > room ? reserved : 0)) break;
        fit++;
      }
      setCount(fit);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (row.current) watcher.observe(row.current);
    if (ruler.current) watcher.observe(ruler.current);
    return () => watcher.disconnect();
  }, [content, taken, reserved, gap]);
  return { row, ruler, count };
}
