import { colourOf } from './chart-colours.ts';
import type { ChartData, Series } from './chart-data.ts';
import { numberText, shortText, type Scale } from './number-text.ts';
import {
  commonPart,
  datumValue,
  dimensions,
  edge,
  headHeight,
  legendPart,
  measureOfSeries,
  panelScale,
  referenceLines,
  scaled,
  seriesOf,
  textSize,
  titlePart,
  tooltipPart,
  widest,
  type ChartOption,
  type Json,
  type OptionStyle,
} from './option-parts.ts';

const headingHeight = 24;
/** Room below for the name of a reference line. */
const footHeight = 22;

/**
 * What stands at the end of a row's bar: the number, and its note. Side by side there is room for the short number only, and in
 * a narrow picture for a sign instead of words; the sentence with the chart has them.
 */
function labelText(data: ChartData, series: Series, index: number, style: OptionStyle): string {
  const value = series.values[index] ?? null;
  if (value === null) return '';
  const measure = measureOfSeries(data, series);
  const number = data.panels.length > 1 ? shortText(value, measure, data.language) : numberText(value, measure);
  const note = series.notes?.[index] ?? null;
  if (note === null) return number;
  return `${number}  ${data.panels.length > 1 && style.width < 560 ? '✕' : note}`;
}

function drawn(data: ChartData, series: Series, scale: Scale, style: OptionStyle): Record<string, Json> {
  const { colours } = style;
  const missed = (index: number) => data.panels.length > 1 && (series.notes?.[index] ?? null) !== null;
  return {
    id: `${series.panel}:${series.id}`,
    name: series.name,
    type: 'bar',
    xAxisIndex: series.panel,
    yAxisIndex: series.panel,
    dimensions,
    encode: { x: 1, y: 0, tooltip: 2 },
    barMaxWidth: 22,
    barCategoryGap: '30%',
    barGap: '8%',
    itemStyle: { color: colourOf(series.colour, colours), opacity: series.pale ? 0.45 : 1 },
    emphasis: { disabled: true },
    data: series.values.map((_, index) => ({
      value: datumValue(data, series, index, scale),
      itemStyle: { color: colourOf(series.colours?.[index] ?? series.colour, colours), opacity: series.pale ? 0.45 : 1 },
      label: {
        show: true,
        position: 'right',
        formatter: labelText(data, series, index, style),
        textBorderColor: colours.paper,
        textBorderWidth: 3,
        opacity: 1,
        color: missed(index) ? colours.missed : colours.ink2,
        fontSize: textSize,
      },
    })),
  };
}

/** A row per category with the number at the bar's end; panels beside each other. */
export function rowsOption(data: ChartData, style: OptionStyle): ChartOption {
  const { colours, width } = style;
  const listed = data.panels.length > 1 ? seriesOf(data, 0) : [];
  const top =
    headHeight(
      style,
      listed.map((series) => series.name),
    ) + headingHeight;
  const left = edge + widest(data.category.values, Math.min(150, width * 0.3)) + 8;
  const labels = data.panels.map(
    (_, panel) =>
      widest(
        seriesOf(data, panel).flatMap((series) => series.values.map((_value, index) => labelText(data, series, index, style))),
        width * 0.4,
      ) + 10,
  );
  const gap = data.panels.length > 1 ? 16 : 0;
  const room = width - left - edge - gap * (data.panels.length - 1) - labels.reduce((sum, label) => sum + label, 0);
  const shares = data.panels.length === 1 ? [1] : [0.55, 0.45];
  let x = left;
  const places = data.panels.map((_, panel) => {
    const place = { left: x, width: Math.max(20, Math.round(room * (shares[panel] ?? 0))) };
    x += place.width + (labels[panel] ?? 0) + gap;
    return place;
  });
  const scales = data.panels.map((_, panel) => panelScale(data, panel));
  const extent = (panel: number): [number, number] => {
    const values = seriesOf(data, panel).flatMap((series) => series.values.map((value) => value ?? 0));
    const lines = (data.panels[panel]?.lines ?? []).map((line) => line.value);
    return [Math.min(0, ...values, ...lines), Math.max(0, ...values, ...lines)];
  };
  const first = new Set<number>();
  const series = data.series.flatMap((entry) => {
    const scale = scales[entry.panel];
    const panel = data.panels[entry.panel];
    if (entry.mark === 'label' || !scale || !panel) return [];
    const part = drawn(data, entry, scale, style);
    if (first.has(entry.panel)) return [part];
    first.add(entry.panel);
    return [{ ...part, markLine: referenceLines(panel, extent(entry.panel)[0] < 0, scale, 'xAxis', colours) }];
  });
  return {
    ...commonPart(data, style),
    title: titlePart(
      data,
      style,
      places.map((place, panel) => ({ left: panel === 0 ? edge : place.left, top: top - headingHeight })),
    ),
    legend: legendPart(
      listed.map((entry) => ({ name: entry.name, colour: colourOf(entry.colour, colours), opacity: entry.pale ? 0.45 : 1 })),
      style.titled ? 56 : 2,
      colours,
    ),
    tooltip: tooltipPart('item', colours),
    grid: places.map((place) => ({ left: place.left, width: place.width, top, bottom: footHeight, outerBoundsMode: 'none' })),
    xAxis: places.map((_, panel) => {
      const [least, most] = extent(panel);
      const scale = scales[panel] ?? { divisor: 1, suffix: '' };
      return { type: 'value', gridIndex: panel, min: scaled(least, scale), max: most > least ? scaled(most, scale) : 1, show: false };
    }),
    yAxis: places.map((_, panel) => ({
      type: 'category',
      gridIndex: panel,
      data: data.category.values,
      inverse: true,
      axisTick: { show: false },
      axisLine: { onZero: true, lineStyle: { color: colours.lineStrong } },
      axisLabel: { show: panel === 0, interval: 0, color: colours.ink2, fontSize: textSize, width: left - edge - 8, overflow: 'truncate' },
    })),
    series,
  };
}
