import { useCallback, useId, useState } from 'react';
import { chartHeight, chartOption, type ChartData } from '../../charts/index.ts';
import { ChartMenu } from './ChartMenu.tsx';
import { ChartTable } from './ChartTable.tsx';
import { EChart } from './EChart.tsx';
import { useChartColours } from './use-chart-colours.ts';

const leastHeight = 264;

/** One chart: its question, its answer in a sentence, and the picture or the table. */
export function ChartCard({ data }: { data: ChartData }) {
  const heading = useId();
  const colours = useChartColours();
  const [asTable, setAsTable] = useState(false);
  const height = chartHeight(data, leastHeight, false);
  const optionFor = useCallback((width: number) => chartOption(data, { colours, width, height, titled: false }), [data, colours, height]);
  return (
    <section className="chart-card" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{data.title}</h2>
          <p className="muted">{data.subtitle}</p>
        </div>
        {!data.empty && <ChartMenu data={data} asTable={asTable} onToggle={() => setAsTable(!asTable)} />}
      </header>
      {data.answer !== '' && <p className="chart-answer">{data.answer}</p>}
      {!data.empty &&
        (asTable ? <ChartTable data={data} /> : <EChart optionFor={optionFor} height={height} label={`${data.title} ${data.answer}`} />)}
    </section>
  );
}
