import { colourOf } from './chart-colours.ts';
import type { ChartData } from './chart-data.ts';
import { fullText, numberText } from './number-text.ts';
import {
  commonPart,
  dimensions,
  edge,
  headHeight,
  panelScale,
  scaled,
  textSize,
  titlePart,
  tooltipPart,
  widest,
  type ChartOption,
  type Json,
  type OptionStyle,
} from './option-parts.ts';

const headingHeight = 24;

/** Where each step starts and ends: a level starts from zero, a step where the one before ended. */
export function stepRanges(values: readonly (number | null)[], levels: readonly boolean[]): { from: number; to: number }[] {
  let reached = 0;
  return values.map((value, index) => {
    const from = levels[index] ? 0 : reached;
    reached = from + (value ?? 0);
    return { from, to: reached };
  });
}

/**
 * A row per step. Stacked bars grow away from zero on either side, so a step is drawn as what is hidden below it, its part
 * above zero and its part below: only a step that crosses zero has both.
 */
export function waterfallOption(data: ChartData, style: OptionStyle): ChartOption {
  const { colours, width } = style;
  const amounts = data.series[0];
  const panel = data.panels[0];
  if (!amounts || !panel) return commonPart(data, style);
  const ranges = stepRanges(amounts.values, data.levels ?? []);
  const scale = panelScale(data, 0);
  const top = headHeight(style, []) + headingHeight;
  const left = edge + widest(data.category.values, Math.min(150, width * 0.3)) + 8;
  const texts = amounts.values.map((value, index) => {
    const note = amounts.notes?.[index] ?? null;
    return `${numberText(value ?? 0, panel.measure)}${note === null ? '' : `  ${note}`}`;
  });
  const labelRoom = widest(texts, width * 0.4) + 10;
  const least = Math.min(0, ...ranges.flatMap(({ from, to }) => [from, to]));
  const most = Math.max(0, ...ranges.flatMap(({ from, to }) => [from, to]));

  const label = (index: number, position: 'left' | 'right'): Json => ({
    show: true,
    position,
    formatter: texts[index] ?? '',
    color: data.levels?.[index] ? colours.ink : colours.ink2,
    fontWeight: data.levels?.[index] ? 600 : 'normal',
    fontSize: textSize,
  });
  const datum = (index: number, size: number, text: Json | null): Json => ({
    value: [index, scaled(size, scale), fullText(amounts.values[index] ?? 0, panel.measure, data.language)],
    itemStyle: { color: colourOf(amounts.colours?.[index] ?? amounts.colour, colours) },
    ...(text === null ? {} : { label: text }),
  });
  const bars = (id: string, list: readonly Json[], more: Record<string, Json>): Json => ({
    id,
    type: 'bar',
    name: amounts.name,
    stack: 'steps',
    dimensions,
    encode: { x: 1, y: 0, tooltip: 2 },
    barMaxWidth: 22,
    barCategoryGap: '28%',
    emphasis: { disabled: true },
    data: list,
    ...more,
  });
  const hidden = ranges.map(({ from, to }, index) => ({
    value: [index, scaled(from >= 0 ? Math.max(0, Math.min(from, to)) : Math.min(0, Math.max(from, to)), scale), ''],
  }));
  const above = ranges.map(({ from, to }, index) => {
    const size = Math.max(0, from, to) - Math.max(0, Math.min(from, to));
    return datum(index, size, Math.max(from, to) > 0 || size > 0 || from === to ? label(index, 'right') : null);
  });
  const below = ranges.map(({ from, to }, index) => {
    const size = Math.min(0, from, to) - Math.min(0, Math.max(from, to));
    return datum(index, size, size < 0 && Math.max(from, to) <= 0 ? label(index, least < -0.3 * most ? 'left' : 'right') : null);
  });
  return {
    ...commonPart(data, style),
    title: titlePart(data, style, [{ left: edge, top: top - headingHeight }]),
    legend: { show: false },
    tooltip: tooltipPart('item', colours),
    grid: [{ left, right: edge + labelRoom, top, bottom: edge, outerBoundsMode: 'none' }],
    xAxis: [{ type: 'value', show: false, min: scaled(least, scale), max: most > least ? scaled(most, scale) : 1 }],
    yAxis: [
      {
        type: 'category',
        data: data.category.values,
        inverse: true,
        axisTick: { show: false },
        axisLine: { onZero: true, lineStyle: { color: colours.lineStrong } },
        axisLabel: { interval: 0, color: colours.ink2, fontSize: textSize, width: left - edge - 8, overflow: 'truncate' },
      },
    ],
    series: [
      bars('hidden', hidden, { silent: true, itemStyle: { color: 'transparent' }, tooltip: { show: false } }),
      bars('above', above, {}),
      bars('below', below, {}),
    ],
  };
}
