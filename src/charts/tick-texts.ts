import type { ChartOption } from './option-parts.ts';

/** A number under an axis: 0 takes no suffix, a minus is a minus, thousands are set apart. */
export function tickText(value: number, suffix: string): string {
  const digits = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 10 });
  return value === 0 ? '0' : `${value < 0 ? '\u2212' : ''}${digits}${suffix}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withText(axis: unknown): unknown {
  const label = isRecord(axis) ? axis['axisLabel'] : undefined;
  const template = isRecord(label) ? label['formatter'] : undefined;
  if (!isRecord(axis) || !isRecord(label) || typeof template !== 'string') return axis;
  const suffix = template.replace('{value}', '');
  return { ...axis, axisLabel: { ...label, formatter: (value: number) => tickText(value, suffix) } };
}

/**
 * What ECharts is given at last. An option is plain data, but the words at an axis' ticks depend on numbers that ECharts
 * chooses: their templates (`{value}万`) become functions here.
 */
export function withTickTexts(option: ChartOption): Record<string, unknown> {
  const axes = option['yAxis'];
  return Array.isArray(axes) ? { ...option, yAxis: axes.map(withText) } : { ...option };
}
