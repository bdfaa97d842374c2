import { useTranslation } from 'react-i18next';
import { valueAt } from '../../core/index.ts';
import { usePlanNow } from '../shell/planner.ts';
import { ProblemsButton } from '../shell/ProblemsButton.tsx';
import { formatNumber, numberLook } from './format-number.ts';
import './status-bar.css';

/** What the selected cell holds, and how the plan stands: calculated, faultless. */
export function StatusBar() {
  const { t } = useTranslation('grid');
  const selection = usePlanNow((state) => state.selection);
  const item = usePlanNow((state) => state.plan.items.find((candidate) => candidate.id === state.selection?.item));
  const table = usePlanNow((state) => (state.selection ? state.tables.get(state.selection.item) : undefined));
  const calculation = usePlanNow((state) => state.calculation);
  const milliseconds = usePlanNow((state) => state.milliseconds);
  const value = selection && table ? valueAt(table, selection.place, selection.column) : NaN;

  return (
    <footer className="status-bar" aria-label={t('status.label')}>
      <span>{selection ? t('status.selected') : t('status.none')}</span>
      {selection && item && (
        <span>
          {t('status.value')} <b className={value < 0 ? 'is-negative' : ''}>{formatNumber(value, numberLook(item))}</b>
        </span>
      )}
      <span className="status-push" />
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
