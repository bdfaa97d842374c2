import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { periodName } from '../../charts/index.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';

interface PeriodSelectProps {
  /** Column of the tables; undefined is the whole timeline. */
  column: number | undefined;
  /** What the choice is for; the charts of one period when left out. */
  hint?: string;
  onChange: (column: number) => void;
}

/** Which period the charts of one period show: longest first, months last. */
export function PeriodSelect({ column, hint, onChange }: PeriodSelectProps) {
  const { t } = useTranslation('charts');
  const id = useId();
  const language = useLanguage();
  const timeline = usePlan((state) => state.timeline);
  const order = ['timeline', 'year', 'quarter', 'month'];
  const offered = timeline.periods
    .map((period, index) => ({ index, per: period.per, name: periodName(timeline, period, language) }))
    .sort((a, b) => order.indexOf(a.per) - order.indexOf(b.per) || a.index - b.index);
  // A timeline of one calendar year and that year are one and the same.
  const distinct = offered.filter((period, index) => offered.findIndex((other) => other.name === period.name) === index);
  return (
    <p className="chart-period">
      <label htmlFor={id}>{t('period')}</label>
      <select
        id={id}
        className="field"
        title={hint ?? t('periodHint')}
        value={column ?? timeline.periods.length - 1}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {distinct.map((period) => (
          <option key={period.index} value={period.index}>
            {period.name}
          </option>
        ))}
      </select>
    </p>
  );
}
