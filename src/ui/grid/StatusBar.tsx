import { useTranslation } from 'react-i18next';
import { usePlanNow } from '../shell/planner.ts';
import { ProblemsButton } from '../shell/ProblemsButton.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { formatNumber } from './format-number.ts';
import './status-bar.css';
import { useChosenSummary } from './use-chosen-summary.ts';

/** What the chosen cells hold, and how the plan stands: calculated, faultless. */
export function StatusBar() {
  const { t } = useTranslation('grid');
  const summary = useChosenSummary();
  const calculation = usePlanNow((state) => state.calculation);
  const milliseconds = usePlanNow((state) => state.milliseconds);
  const write = (value: number) => formatNumber(value, summary.look);

  return (
    <footer className="status-bar" aria-label={t('status.label')}>
      <span>
        {summary.cells === 0 ? t('status.none') : summary.cells === 1 ? t('status.selected') : t('status.cells', { count: summary.cells })}
      </span>
      {summary.cells === 1 && (
        <span>
          {t('status.value')} <b className={summary.sum < 0 ? 'is-negative' : ''}>{write(summary.sum)}</b>
        </span>
      )}
      {summary.cells > 1 &&
        (['sum', 'mean', 'min', 'max'] as const).map((figure) => (
          <span key={figure}>
            {t(`status.${figure}`)} <b className={summary[figure] < 0 ? 'is-negative' : ''}>{write(summary[figure])}</b>
          </span>
        ))}
      {summary.cells > 1 && (
        <span>
          {t('status.count')} <b>{summary.numbers}</b>
        </span>
      )}
      <Toasts />
      <ProblemsButton />
      <span>
        {calculation === 'failed'
          ? t('status.failed')
          : calculation === 'running'
            ? t('status.computing')
            : t('status.computed', { milliseconds: milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds) })}
      </span>
    </footer>
  );
}
