import { colourOf } from './chart-colours.ts';
import type { ChartData, Series } from './chart-data.ts';
import { shortText, type Scale } from './number-text.ts';
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
  textWidth,
  titlePart,
  tooltipPart,
  widest,
  type ChartOption,
  type Json,
  type OptionStyle,
} from './option-parts.ts';

const axisWidth = 54;
const headingHeight = 24;
const monthsHeight = 26;

/** Lines that carry their name at their right end. */
function isNamedAtEnd(series: Series, data: ChartData): boolean {
  if (series.mark === 'limit' || series.mark === 'base') return true;
  return series.mark === 'line' && seriesOf(data, series.panel).length > 1;
}

/** Bars that the heading above them does not name. */
function needsLegend(data: ChartData, series: Series): boolean {
  return series.stack !== undefined || data.panels.length === 1 || data.panels[series.panel]?.measure.name !== series.name;
}

/** Lines that all run far from zero are drawn without it, so that their movement shows; bars and areas stand on zero. */
function leavesZeroOut(data: ChartData, panel: number): boolean {
  const drawnSeries = seriesOf(data, panel);
  if (drawnSeries.some((series) => series.mark === 'bar' || series.mark === 'area')) return false;
  const values = drawnSeries.flatMap((series) => series.values).filter((value) => value !== null);
  return values.length > 0 && Math.min(...values) > 0.4 * Math.max(...values);
}

/** A value without neighbours would be a line of no length: it gets a dot. */
function isAlone(series: Series, index: number): boolean {
  return series.values[index] !== null && (series.values[index - 1] ?? null) === null && (series.values[index + 1] ?? null) === null;
}

function datum(data: ChartData, series: Series, index: number, scale: Scale, month: number, style: OptionStyle): Json {
  const { colours } = style;
  const note = series.notes?.[index] ?? null;
  const value = series.values[index] ?? null;
  const colour = colourOf(series.colours?.[index] ?? series.colour, colours);
  const isBar = series.mark === 'bar';
  const part: Record<string, Json> = { value: datumValue(data, series, index, scale) };
  if (isBar) part['itemStyle'] = { color: colour };
  if (!isBar && series.mark !== 'limit' && (note !== null || isAlone(series, index)))
    Object.assign(part, { symbol: 'circle', symbolSize: 7 });
  if (note !== null && value !== null) {
    const count = series.values.length;
    const align = index === 0 ? 'left' : index === count - 1 ? 'right' : 'center';
    const missed = series.mark === 'limit';
    const alone = !series.notes?.[index - 1] && !series.notes?.[index + 1];
    const fits = textWidth(note) <= month * (alone ? 1.4 : 1);
    const text = missed ? (fits ? note : '✕') : `${note} ${shortText(value, measureOfSeries(data, series), data.language)}`;
    const halo = { textBorderColor: colours.paper, textBorderWidth: 3 };
    part['label'] = {
      show: true,
      position: missed ? 'top' : 'bottom',
      align: missed ? 'center' : align,
      formatter: text,
      color: missed ? colours.missed : colours.ink,
      fontSize: textSize,
      ...halo,
    };
  }
  return part;
}

function drawn(
  data: ChartData,
  series: Series,
  index: number,
  scale: Scale,
  room: { end: number; month: number },
  style: OptionStyle,
): Record<string, Json> {
  const { colours } = style;
  const colour = colourOf(series.colour, colours);
  const common: Record<string, Json> = {
    id: `${series.panel}:${index}:${series.id}`,
    name: series.name,
    xAxisIndex: series.panel,
    yAxisIndex: series.panel,
    dimensions,
    encode: { x: 0, y: 1, tooltip: 2 },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    data: series.values.map((_, category) => datum(data, series, category, scale, room.month, style)),
  };
  if (series.mark === 'bar')
    return {
      ...common,
      type: 'bar',
      barMaxWidth: 30,
      barCategoryGap: '32%',
      ...(series.stack === undefined ? {} : { stack: series.stack }),
    };
  const quiet = series.mark === 'limit' || series.mark === 'base';
  const isLimit = series.mark === 'limit';
  return {
    ...common,
    type: 'line',
    // A target is a stroke as wide as its month: months with one bound join into a line, others stand as steps.
    ...(isLimit ? { symbol: 'rect', symbolSize: [room.month + 1, 2] } : { symbol: 'none' }),
    showAllSymbol: true,
    z: quiet ? 4 : 3,
    lineStyle: { color: colour, width: isLimit ? 0 : quiet ? 1.5 : series.colour === 'ink' ? 3 : 2, type: quiet ? 'dashed' : 'solid' },
    ...(series.mark === 'area' ? { areaStyle: { color: colour, opacity: 0.12 } } : {}),
    ...(room.end > 0 && isNamedAtEnd(series, data)
      ? {
          endLabel: {
            show: true,
            formatter: series.name,
            color: colour,
            fontSize: textSize,
            distance: Math.round(room.month / 2) + 4,
            width: room.end,
            overflow: 'truncate',
          },
          labelLayout: { moveOverlap: 'shiftY' },
        }
      : {}),
  };
}

/** Charts over the months: panels below each other with one axis of months. */
export function monthsOption(data: ChartData, style: OptionStyle): ChartOption {
  const { colours, width, height } = style;
  const named = data.series.filter((series) => isNamedAtEnd(series, data));
  const roomy = width >= 420;
  const endWidth = roomy
    ? widest(
        named.map((series) => series.name),
        130,
      )
    : 0;
  const listed = data.series.filter((series) => (series.mark === 'bar' && needsLegend(data, series)) || (!roomy && named.includes(series)));
  const top = headHeight(
    style,
    listed.map((series) => series.name),
  );
  const right = endWidth > 0 ? endWidth + 16 : edge + 4;
  const gap = data.panels.length > 1 ? 12 : 0;
  const room = height - top - monthsHeight - data.panels.length * headingHeight - gap * (data.panels.length - 1);
  const shares =
    [[1], [0.55, 0.45]][data.panels.length - 1] ?? data.panels.map((_, panel) => (panel === 0 ? 2 : 1) / (data.panels.length + 1));
  let y = top;
  const places = data.panels.map((_, panel) => {
    const place = { heading: y, top: y + headingHeight, height: Math.max(20, Math.round(room * (shares[panel] ?? 0))) };
    y = place.top + place.height + gap;
    return place;
  });
  const scales = data.panels.map((_, panel) => panelScale(data, panel));
  const last = data.panels.length - 1;
  const first = new Set<number>();
  const series = data.series.flatMap((entry, index) => {
    const scale = scales[entry.panel];
    const panel = data.panels[entry.panel];
    if (entry.mark === 'label' || !scale || !panel) return [];
    const part = drawn(
      data,
      entry,
      index,
      scale,
      { end: endWidth, month: (width - axisWidth - right) / data.category.values.length },
      style,
    );
    if (first.has(entry.panel)) return [part];
    first.add(entry.panel);
    const negative = seriesOf(data, entry.panel).some((candidate) => candidate.values.some((value) => (value ?? 0) < 0));
    return [{ ...part, markLine: referenceLines(panel, negative, scale, 'yAxis', colours) }];
  });
  return {
    ...commonPart(data, style),
    title: titlePart(
      data,
      style,
      places.map((place) => ({ left: edge, top: place.heading })),
    ),
    legend: legendPart(
      listed.map((entry) => ({ name: entry.name, colour: colourOf(entry.colour, colours), opacity: 1 })),
      style.titled ? 56 : 2,
      colours,
    ),
    tooltip: tooltipPart('axis', colours),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: places.map((place) => ({ left: axisWidth, right, top: place.top, height: place.height, outerBoundsMode: 'none' })),
    xAxis: places.map((_, panel) => ({
      type: 'category',
      gridIndex: panel,
      data: data.category.values,
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colours.lineStrong } },
      axisLabel: { show: panel === last, color: colours.ink3, fontSize: textSize, hideOverlap: true },
    })),
    yAxis: places.map((place, panel) => ({
      type: 'value',
      gridIndex: panel,
      scale: leavesZeroOut(data, panel),
      ...(data.panels[panel]?.most === undefined
        ? {}
        : { max: scaled(data.panels[panel].most, scales[panel] ?? { divisor: 1, suffix: '' }) }),
      boundaryGap: [leavesZeroOut(data, panel) ? '8%' : '0%', '8%'],
      splitNumber: place.height < 120 ? 2 : 4,
      axisLabel: { color: colours.ink3, fontSize: textSize, formatter: `{value}${scales[panel]?.suffix ?? ''}` },
      splitLine: { lineStyle: { color: colours.line } },
    })),
    series,
  };
}
