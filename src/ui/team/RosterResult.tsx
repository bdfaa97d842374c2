import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { rosterCover, rosterLines, rosterTable } from '../../charts/index.ts';
import type { ShiftCover } from '../../core/index.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { copyLines } from '../shell/copy-lines.ts';
import { useLanguage } from '../shell/planner.ts';
import type { RosterQuestion } from './roster-search.ts';

interface RosterResultProps {
  answer: ShiftCover;
  question: RosterQuestion;
  /** The needs or the wishes have changed since. */
  isStale: boolean;
}

/** How many people a week takes, the roster as it hangs on the wall, and whether each half hour is covered. */
export function RosterResult({ answer, question, isStale }: RosterResultProps) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const { week, halfHours, month } = question;
  const table = useMemo(() => rosterTable(answer, week, halfHours, language), [answer, week, halfHours, language]);
  const cover = useMemo(() => rosterCover(answer, week, t('roster.week', { month }), language), [answer, week, month, language, t]);
  if (answer.people === 0) return <p className="hiring-answer">{t('roster.nobody')}</p>;

  const copy = () => copyLines(rosterLines(table, t('roster.off'), t('roster.each')), t('roster.copied'), t('roster.copyDenied'));
  return (
    <div className="hiring-result">
      <p className="hiring-answer">
        <b>{t('roster.people', { count: answer.people, month })}</b>{' '}
        {answer.status === 'optimal' ? t('roster.proven') : t('roster.bound', { count: answer.bound })}
      </p>
      {isStale && <p className="muted">{t('roster.stale')}</p>}
      <div className="hiring-table roster-table" role="region" tabIndex={0} aria-label={t('roster.title')}>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ who, people, days }) => (
              <tr key={who}>
                <th scope="row">{who}</th>
                <td>{people}</td>
                {days.map((hours, day) => (
                  <td key={day} className={hours === null ? 'is-off' : undefined}>
                    {hours === null ? t('roster.off') : <Hours text={hours} />}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="seek-total">
              <th scope="row">{t('roster.each')}</th>
              <td>{answer.people}</td>
              {table.each.map((people, day) => (
                <td key={day}>{people}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <div className="hiring-acts">
        <Button className="button quiet" onPress={copy}>
          {t('roster.copy')}
        </Button>
      </div>
      <ChartCard data={cover} />
    </div>
  );
}

/** Hours that go onto two lines where there is no room for one. */
function Hours({ text }: { text: string }) {
  const [from, to] = text.split('–');
  return (
    <>
      {from}–<wbr />
      {to}
    </>
  );
}
