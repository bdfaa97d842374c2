import { useEffect, useRef, type RefObject } from 'react';
import { pageState, usePage } from '../shell/page-state.ts';

/** Milliseconds in which a chart comes to its size. */
const SETTLING = 1500;

/** Brings the chart of the item into sight when it was asked for; `isDrawn`: what stands above it is there. */
export function useAskedChart(item: string, isDrawn: boolean): RefObject<HTMLElement | null> {
  const chart = useRef<HTMLElement>(null);
  const asked = usePage(({ chartAsked }) => chartAsked);
  useEffect(() => {
    const section = chart.current;
    if (asked !== item || !isDrawn || !section) return;
    pageState.setState({ chartAsked: null });
    // The chart is drawn a moment later and makes room for itself then.
    const observer = new ResizeObserver(() => section.scrollIntoView({ block: 'start' }));
    observer.observe(section);
    setTimeout(() => observer.disconnect(), SETTLING);
  }, [asked, item, isDrawn]);
  return chart;
}
