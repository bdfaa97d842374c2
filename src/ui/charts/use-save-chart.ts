import { useTranslation } from 'react-i18next';
import { chartCsv, chartHeight, chartOption, paperColours, type ChartData } from '../../charts/index.ts';
import { say } from '../shell/page-state.ts';
import { usePlanner } from '../shell/planner.ts';
import { fileName, saveFile } from '../shell/save-file.ts';
import { useScenarioName, useShownName } from '../shell/use-plan-name.ts';
import { svgToPng } from './svg-to-png.ts';

export type ChartFormat = 'png' | 'svg' | 'csv';

/** Size of a saved chart: the width of a page in Word at 96 dots an inch, and a little more. */
const width = 760;
const leastHeight = 440;
const pngScale = 2;

/** Saves a chart as a file; pictures in the light colours, with question, period and legend. */
export function useSaveChart(): (data: ChartData, format: ChartFormat) => Promise<void> {
  const { t } = useTranslation('charts');
  const { outlets } = usePlanner();
  const shown = useShownName();
  const scenario = useScenarioName();

  return async (data, format) => {
    const name = fileName(`${shown} ${data.title.replace(/[?？]$/, '')}`, format);
    const titled = scenario === null ? data : { ...data, title: `${data.title} · ${scenario}` };
    const height = chartHeight(data, leastHeight, true);
    try {
      if (format === 'csv') {
        saveFile(name, chartCsv(data), 'text/csv');
        return;
      }
      const svg = await outlets.chartSvg(chartOption(titled, { colours: paperColours, width, height, titled: true }), width, height);
      if (format === 'svg') saveFile(name, svg, 'image/svg+xml');
      else saveFile(name, await svgToPng(svg, width, height, pngScale), 'image/png');
    } catch {
      say(t('failed'));
    }
  };
}
