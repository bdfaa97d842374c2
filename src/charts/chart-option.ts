import type { ChartData } from './chart-data.ts';
import { monthsOption } from './months-option.ts';
import { commonPart, textSize, titlePart, type ChartOption, type OptionStyle } from './option-parts.ts';
import { rowsOption } from './rows-option.ts';
import { waterfallOption } from './waterfall-option.ts';

/** The sentence in the middle, where there is nothing to draw. */
function emptyOption(data: ChartData, style: OptionStyle): ChartOption {
  const sentence = {
    text: data.answer,
    left: 'center',
    top: 'middle',
    textStyle: { color: style.colours.ink2, fontSize: textSize, fontWeight: 'normal', width: style.width - 48, overflow: 'break' },
  };
  return { ...commonPart(data, style), title: [...titlePart(data, style, []), sentence] };
}

/** How ECharts draws a chart: plain data for one size and one set of colours. */
export function chartOption(data: ChartData, style: OptionStyle): ChartOption {
  if (data.empty) return emptyOption(data, style);
  switch (data.shape) {
    case 'months':
      return monthsOption(data, style);
    case 'rows':
      return rowsOption(data, style);
    case 'waterfall':
      return waterfallOption(data, style);
    default:
      return data.shape satisfies never;
  }
}
