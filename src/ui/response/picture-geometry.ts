import { roundTicks } from '../charts/item-geometry.ts';

/** The picture's size and the room round its plot, in the units of its view box. */
export const size = { width: 560, height: 240, left: 52, right: 24, top: 24, bottom: 38 };

/** Steps of the curve's line. */
const STEPS = 80;

export interface PictureScale {
  x: (spend: number) => number;
  y: (visitors: number) => number;
  xTicks: readonly number[];
  yTicks: readonly number[];
}

const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0) || 1;

/** Axes from nothing to round numbers that hold the largest of both, and the curve up to the axis' end. */
export function pictureScale(spends: readonly number[], responses: readonly number[], curve: (spend: number) => number): PictureScale {
  const xTicks = roundTicks(0, largest(spends), 5);
  const right = xTicks.at(-1) ?? 1;
  const yTicks = roundTicks(0, largest([...responses, curve(right)]), 4);
  const top = yTicks.at(-1) ?? 1;
  return {
    x: (spend) => size.left + ((size.width - size.left - size.right) * spend) / right,
    y: (visitors) => size.height - size.bottom - ((size.height - size.top - size.bottom) * visitors) / top,
    xTicks,
    yTicks,
  };
}

/** An SVG path along a curve, from nothing spent to the axis' end. */
export function curvePath(curve: (spend: number) => number, { x, y, xTicks }: PictureScale): string {
  const right = xTicks.at(-1) ?? 1;
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const spend = (right * index) / STEPS;
    return `${index === 0 ? 'M' : 'L'}${x(spend).toFixed(1)} ${y(curve(spend)).toFixed(1)}`;
  }).join('');
}
