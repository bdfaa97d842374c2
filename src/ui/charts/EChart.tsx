import { useEffect, useRef, useState } from 'react';
import { withTickTexts, type ChartOption } from '../../charts/index.ts';
import { init, type EChartsType } from './echarts.ts';

interface EChartProps {
  /** The option for a width in pixels; a new function draws anew. */
  optionFor: (width: number) => ChartOption;
  height: number;
  /** What the picture says, for those who do not see it. */
  label: string;
}

/** ECharts in a box as wide as its place: drawn when the box or the option changes, disposed with it. */
export function EChart({ optionFor, height, label }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || width === 0) return;
    chart.current ??= init(element, null, { renderer: 'svg', width, height });
    chart.current.resize({ width, height });
    chart.current.setOption(withTickTexts(optionFor(width)), { notMerge: true });
  }, [optionFor, width, height]);

  return <div ref={box} className="chart-picture" role="img" aria-label={label} style={{ height }} />;
}
