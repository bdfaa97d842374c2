import { BarChart, LineChart } from 'echarts/charts';
import {
  AxisPointerComponent,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

// Only what our options use. SVG, so that the screen shows what a saved file shows.
register([
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

export { init, type EChartsType } from 'echarts/core';
