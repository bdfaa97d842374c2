import { useTranslation } from 'react-i18next';
import { axisMonthName, hiringRows, peopleText } from '../../charts/index.ts';
import type { SolvedHiring } from '../../core/index.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';

interface HiringTableProps {
  name: string;
  role: SolvedHiring;
  /** The months the answer is about: `2026-11`. */
  months: readonly string[];
}

/** A role's hires, leavers, temps and overtime month by month: in the cheapest staffing, and where it differs as the plan stands. */
export function HiringTable({ name, role, months }: HiringTableProps) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const timeline = usePlan((state) => state.timeline);
  return (
    <div className="hiring-table" role="region" tabIndex={0} aria-label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hiring-caption">{name}</span>
            </th>
            {months.map((month) => (
              <th key={month} scope="col">
                {axisMonthName(timeline, timeline.monthIndex(month) ?? 0, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hiringRows(role).map(({ id, planned, best }) => (
            <tr key={id}>
              <th scope="row">{t(`hiring.row.${id}`)}</th>
              {months.map((month, index) => {
                const [from, to] = [peopleText(planned[index] ?? 0), peopleText(best[index] ?? 0)];
                if (from === to) return <td key={month}>{to}</td>;
                return (
                  <td key={month} className="is-changed">
                    <del aria-label={t('hiring.was', { value: from })}>{from}</del> <b>{to}</b>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
