import { colourOf, type ChartColours } from './chart-colours.ts';
import type { ChartData, Measure, Panel, Series } from './chart-data.ts';
import { fullText, scaleFor, type Scale } from './number-text.ts';
import { headingOf } from './unit-word.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** An ECharts option as plain data: no functions, so it can be stored, sent to a worker and compared. */
export type ChartOption = { readonly [key: string]: Json };

export interface OptionStyle {
  colours: ChartColours;
  /** Size of the picture in pixels: names and margins follow it. */
  width: number;
  height: number;
  /** With the question, period and scenario written above: for files. The page has its own heading. */
  titled: boolean;
}

export const fontFamily = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
export const textSize = 12;
/** Margin around everything. */
export const edge = 12;

/** Estimated width in pixels: without a screen there is nothing to measure with. CJK characters are square. */
export function textWidth(text: string, size = textSize): number {
  let width = 0;
  for (const character of text) width += size * ((character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58);
  return Math.ceil(width);
}

export function widest(texts: readonly string[], most: number): number {
  // A little more than the estimate, so that a name is not cut for a pixel.
  return Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text) + 6)));
}

export function seriesOf(data: ChartData, panel: number): Series[] {
  return data.series.filter((series) => series.panel === panel && series.mark !== 'label');
}

export function measureOfSeries(data: ChartData, series: Series): Measure {
  return series.measure ?? data.panels[series.panel]?.measure ?? { name: series.name, unit: '' };
}

/** The scale of a panel's axis, by the largest number on it. */
export function panelScale(data: ChartData, panel: number): Scale {
  const numbers = seriesOf(data, panel).flatMap((series) => series.values.map((value) => Math.abs(value ?? 0)));
  const lines = (data.panels[panel]?.lines ?? []).map((line) => Math.abs(line.value));
  return scaleFor(Math.max(0, ...numbers, ...lines), data.panels[panel]?.measure.unit ?? '', data.language);
}

/** A number on its axis’ scale, without the dust that sums and divisions leave: an axis would spread over it. */
export function scaled(value: number, scale: Scale): number {
  return Number((value / scale.divisor).toPrecision(12));
}

/** Where each datum's parts stand: category, number on the axis, and the number in words for the tooltip. */
export const dimensions: Json = ['category', 'value', { name: 'text', type: 'ordinal' }];

export function datumValue(data: ChartData, series: Series, index: number, scale: Scale): readonly Json[] {
  const value = series.values[index] ?? null;
  if (value === null) return [index, null, '–'];
  return [index, scaled(value, scale), fullText(value, measureOfSeries(data, series), data.language)];
}

export function legendPart(names: readonly { name: string; colour: string; opacity: number }[], top: number, colours: ChartColours): Json {
  if (names.length < 2) return { show: false };
  return {
    top,
    left: edge,
    right: edge,
    padding: 0,
    itemWidth: 10,
    itemHeight: 10,
    itemGap: 14,
    icon: 'roundRect',
    selectedMode: false,
    textStyle: { color: colours.ink2, fontSize: textSize },
    data: names.map(({ name, colour, opacity }) => ({ name, itemStyle: { color: colour, opacity } })),
  };
}

/** Rows a legend with these names wraps into. */
function legendRows(names: readonly string[], width: number): number {
  if (names.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const name of names) {
    const size = 10 + 5 + textWidth(name);
    if (used > 0 && used + size > width - 2 * edge) {
      rows++;
      used = 0;
    }
    used += size + 14;
  }
  return rows;
}

/** Height of what stands above the panels: the question, and a legend with these names. */
export function headHeight(style: OptionStyle, legend: readonly string[]): number {
  const rows = legendRows(legend, style.width);
  return (style.titled ? 58 : 4) + (rows === 0 ? 0 : 26 * rows - 4);
}

/** The question with period and scenario, and a heading over each panel. */
export function titlePart(data: ChartData, style: OptionStyle, at: readonly { left: number; top: number }[]): readonly Json[] {
  const { colours } = style;
  const headings = at.map(({ left, top }, panel) => {
    const part = data.panels[panel];
    return {
      text: part ? headingOf(part.measure, data.language) : '',
      left,
      top,
      padding: 0,
      textStyle: { color: colours.ink3, fontSize: textSize, fontWeight: 'normal' },
    };
  });
  if (!style.titled) return headings;
  const main = {
    text: data.title,
    subtext: data.subtitle,
    left: edge,
    top: 10,
    padding: 0,
    itemGap: 5,
    textStyle: { color: colours.ink, fontSize: 16, fontWeight: 600, width: style.width - 2 * edge, overflow: 'truncate' },
    subtextStyle: { color: colours.ink2, fontSize: textSize },
  };
  return [main, ...headings];
}

/** The chart in words with every number: what stands in an SVG's description. */
function description(data: ChartData): string {
  const rows = data.series.map((series) => {
    const measure = measureOfSeries(data, series);
    const numbers = series.values.map(
      (value, index) => `${data.category.values[index] ?? ''} ${value === null ? '–' : fullText(value, measure, data.language)}`,
    );
    return `${series.name}: ${numbers.join('; ')}.`;
  });
  return [data.answer, ...rows].filter((text) => text !== '').join(' ');
}

/** What every chart has in common. */
export function commonPart(data: ChartData, style: OptionStyle): ChartOption {
  const { colours } = style;
  return {
    animation: false,
    backgroundColor: colours.paper,
    textStyle: { fontFamily, fontSize: textSize, color: colours.ink2 },
    aria: { enabled: true, label: { description: description(data) } },
  };
}

export function tooltipPart(trigger: 'axis' | 'item', colours: ChartColours): Json {
  return {
    trigger,
    confine: true,
    transitionDuration: 0,
    axisPointer: { type: 'shadow', shadowStyle: { color: colours.ink3, opacity: 0.08 } },
    backgroundColor: colours.paper,
    borderColor: colours.lineStrong,
    textStyle: { color: colours.ink, fontSize: textSize },
  };
}

/** Reference lines of a panel, to hang on its first series. `axis`: the value axis' letter. */
export function referenceLines(panel: Panel, negative: boolean, scale: Scale, axis: 'xAxis' | 'yAxis', colours: ChartColours): Json {
  const zero = negative && !panel.lines.some((line) => line.value === 0);
  const lines = zero ? [{ name: '', value: 0, colour: 'muted' as const }, ...panel.lines] : panel.lines;
  return {
    silent: true,
    symbol: 'none',
    data: lines.map((line) => {
      const colour = colourOf(line.colour, colours);
      const label =
        line.value === 0
          ? { show: false }
          : { show: true, formatter: line.name, color: colour, position: axis === 'xAxis' ? 'end' : 'insideEndTop', distance: 4 };
      return {
        name: line.name,
        [axis]: scaled(line.value, scale),
        label,
        lineStyle: { color: colour, width: 1, type: line.value === 0 ? 'solid' : 'dashed' },
      };
    }),
  };
}
