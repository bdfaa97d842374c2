import { useTranslation } from 'react-i18next';
import { numberText, peopleText, unitWord, type HiringSummary } from '../../charts/index.ts';
import type { HiringCost } from '../../core/index.ts';
import { percentText } from './percent-text.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';

const PARTS: readonly (keyof HiringCost)[] = ['wages', 'hiring', 'severance', 'temps', 'overtime', 'shortage', 'total'];

/** What people cost as the plan stands and in the cheapest staffing, by what it is for; what is missing in both; and whether that is proven. */
export function HiringCosts({ summary, isUnchanged }: { summary: HiringSummary; isUnchanged: boolean }) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const currency = usePlan((state) => state.plan.currency ?? 'CNY');
  const { before, after, shortBefore, shortAfter, gap } = summary;
  const money = (value: number) => numberText(value, { name: '', unit: currency, decimals: 0 });
  const changed = (value: number) => (Math.round(value) > 0 ? `+${money(value)}` : money(value));
  const saving = before.total - after.total;
  const shown = PARTS.filter((part) => part === 'total' || Math.round(before[part]) !== 0 || Math.round(after[part]) !== 0);
  return (
    <>
      <p className="hiring-answer">
        <b>
          {isUnchanged
            ? t('hiring.unchanged')
            : saving >= 0.5
              ? t('hiring.saves', { money: money(saving), unit: unitWord(currency, language) })
              : t('hiring.costs', { money: money(-saving), unit: unitWord(currency, language) })}
        </b>{' '}
        {gap === 0 ? t('hiring.proven') : t('hiring.gap', { gap: percentText(gap) })}
      </p>
      <table className="seek-table hiring-costs">
        <thead>
          <tr>
            <th scope="col">{t('hiring.cost.head', { unit: unitWord(currency, language) })}</th>
            <th scope="col">{t('hiring.before')}</th>
            <th scope="col">{t('hiring.after')}</th>
            <th scope="col">{t('hiring.change')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part} className={part === 'total' ? 'seek-total' : undefined}>
              <th scope="row">{t(`hiring.cost.${part}`)}</th>
              <td>{money(before[part])}</td>
              <td>{money(after[part])}</td>
              <td>{changed(after[part] - before[part])}</td>
            </tr>
          ))}
          <tr className="seek-total">
            <th scope="row">{t('hiring.short')}</th>
            <td>{peopleText(shortBefore)}</td>
            <td>{peopleText(shortAfter)}</td>
            <td>{peopleText(shortAfter - shortBefore)}</td>
          </tr>
        </tbody>
      </table>
      {(before.shortage > 0 || after.shortage > 0) && <p className="muted">{t('hiring.shortageNote')}</p>}
    </>
  );
}
