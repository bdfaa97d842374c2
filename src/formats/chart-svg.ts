import { BarChart, LineChart } from 'echarts/charts';
import {
  AxisPointerComponent,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { withTickTexts, type ChartOption } from '../charts/index.ts';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  AxisPointerComponent,
  LabelLayout,
  SVGRenderer,
]);

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Names come from plans and may hold what XML forbids even escaped: control characters and halves of surrogate pairs. */
function withoutForbidden(xml: string): string {
  return xml.replace(/\p{Cs}|[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, '');
}

/** A text at a path of an option: `textAt(option, 'aria', 'label', 'description')`; of an array, its first entry. */
function textAt(option: unknown, ...path: string[]): string {
  let node = option;
  for (const key of path) {
    const entry: unknown = Array.isArray(node) ? node[0] : node;
    node = typeof entry === 'object' && entry !== null ? Object.entries(entry).find(([name]) => name === key)?.[1] : undefined;
  }
  return typeof node === 'string' ? node : '';
}

/** A short number for a text (FNV-1a): two charts in one document must not share the ids of their clip paths. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * A chart as an SVG document, `width` × `height` pixels. Needs no DOM, and the same option gives the same text: the
 * renderer's running numbers and the styles for a mouse are taken out. Title and description (with every number) stand
 * first, for screen readers and search.
 */
export function chartSvg(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(withTickTexts(option));
    const drawn = chart
      .renderToSVGString()
      .replace(/<style\s*>[\s\S]*?<\/style>\s*/g, '')
      .replace(/ class="zr\d+-[^"]*"/g, '')
      .replace(/ ecmeta_series_index="\d*" ecmeta_data_index="\d*" ecmeta_ssr_type="legend"/g, '')
      .replace(/ ecmeta_(?:ssr_type|silent)="[^"]*"/g, '')
      .replaceAll(' ecmeta_series_index=', ' data-series=')
      .replaceAll(' ecmeta_data_index=', ' data-datum=')
      .replace(/(id="|url\(#)zr\d+-/g, '$1chart-');
    const words = `<title>${escapeXml(textAt(option, 'title', 'text'))}</title>\n<desc>${escapeXml(textAt(option, 'aria', 'label', 'description'))}</desc>`;
    const named = drawn.replace(/(id="|url\(#)chart-/g, `$1chart-${fingerprint(drawn)}-`);
    return withoutForbidden(named.replace(/<svg ([^>]*)>/, (_, attributes: string) => `<svg ${attributes} role="img">\n${words}`));
  } finally {
    chart.dispose();
  }
}
