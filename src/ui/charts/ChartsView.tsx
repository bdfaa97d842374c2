import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemOverTime, offeredCharts } from '../../charts/index.ts';
import { pageState, usePage } from '../shell/page-state.ts';
import { usePlan } from '../shell/planner.ts';
import { ChartCard } from './ChartCard.tsx';
import './charts.css';
import { PeriodSelect } from './PeriodSelect.tsx';
import { useChartInput } from './use-chart-input.ts';

/** All charts the plan has items for, and the selected item over the months. */
export function ChartsView() {
  const { t } = useTranslation('charts');
  const computed = usePlan((state) => state.computed >= 0);
  const selected = usePlan((state) => state.selection?.item);
  const periods = usePlan((state) => state.timeline.periods);
  const chosen = usePage((state) => state.chartPeriod);
  // Another plan may not have the period the choice was made in.
  const found = periods.findIndex(({ id }) => id === chosen);
  const column = found < 0 ? undefined : found;
  const input = useChartInput(column);
  const offered = useMemo(() => offeredCharts(input), [input]);
  const item = useMemo(() => {
    const chart = input.plan.items.find((candidate) => candidate.id === selected);
    return chart ? itemOverTime(input, chart) : null;
  }, [input, selected]);

  if (!computed) return <p className="panel-empty">{t('computing')}</p>;
  return (
    <div className="charts">
      {offered.some(({ chart }) => chart.ofPeriod) && (
        <PeriodSelect column={column} onChange={(index) => pageState.setState({ chartPeriod: periods[index]?.id ?? null })} />
      )}
      {offered.length === 0 && <p className="panel-empty">{t('none')}</p>}
      <div className="chart-grid">
        {offered.map(({ chart, data }) => (
          <ChartCard key={chart.id} data={data} />
        ))}
        {item && <ChartCard key="selected" data={item} />}
      </div>
    </div>
  );
}
