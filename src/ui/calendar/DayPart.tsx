import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayChart, dayItems, dayPlan, monthTarget, periodName, type ChartInput, type DayBasis } from '../../charts/index.ts';
import { textIn } from '../../core/index.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { DayTable } from './DayTable.tsx';

interface DayPartProps {
  input: ChartInput;
  month: number;
  /** Id of what is spread; null: the first that is offered. */
  item: string | null;
  basis: DayBasis;
  onChoose: (chosen: { month?: number; item?: string; basis?: DayBasis }) => void;
}

/** A month's number day by day: what is spread, the chart, and the table to copy. */
export function DayPart({ input, month, item: wanted, basis, onChoose }: DayPartProps) {
  const { t } = useTranslation('calendar');
  const { plan, timeline, language } = input;
  const items = useMemo(() => dayItems(plan), [plan]);
  const item = items.find(({ id }) => id === wanted) ?? items[0];
  const days = useMemo(() => item && dayPlan(input, item, month, basis), [input, item, month, basis]);
  const chart = useMemo(() => days && dayChart(input, days), [input, days]);
  if (!item || !days || !chart) return null;
  const months = timeline.periods.slice(0, timeline.months);

  return (
    <section className="cal-part" aria-label={chart.title}>
      <div className="cal-choices">
        <label>
          {t('days.month')}
          <select className="field" value={month} onChange={(event) => onChoose({ month: Number(event.target.value) })}>
            {months.map((period, index) => (
              <option key={period.id} value={index}>
                {periodName(timeline, period, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('days.item')}
          <select className="field" value={item.id} onChange={(event) => onChoose({ item: event.target.value })}>
            {items.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name, language, id)}
              </option>
            ))}
          </select>
        </label>
        {monthTarget(input, item, month) !== null && (
          <label>
            {t('days.basis')}
            <select
              className="field"
              value={days.basis}
              onChange={(event) => onChoose({ basis: event.target.value === 'target' ? 'target' : 'plan' })}
            >
              <option value="plan">{t('days.plan')}</option>
              <option value="target">{t('days.target')}</option>
            </select>
          </label>
        )}
      </div>
      {days.whole === null && <p className="note is-risk">{t('days.noValue')}</p>}
      <ChartCard data={chart} />
      <DayTable input={input} days={days} />
    </section>
  );
}
