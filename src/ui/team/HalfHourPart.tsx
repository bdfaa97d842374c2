import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { axisMonthName, halfHours, shareProfile, teamReader, worstDay, type ChartInput } from '../../charts/index.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { DayProfile } from './DayProfile.tsx';
import { RosterPart } from './RosterPart.tsx';

interface HalfHourPartProps {
  input: ChartInput;
  month: number;
  /** Member of the dimension of days; null: the one on which most people are missing. */
  day: string | null;
  onChoose: (chosen: { month?: number; day?: string }) => void;
}

/** The service desk half hour by half hour, on one kind of day of one month, and how its work is spread over day and week. */
export function HalfHourPart({ input, month, day, onChoose }: HalfHourPartProps) {
  const { t } = useTranslation('team');
  const days = useMemo(() => {
    const reader = teamReader(input);
    return reader ? reader.members(reader.team.day) : [];
  }, [input]);
  const found = days.findIndex(({ id }) => id === day);
  const kind = found < 0 ? worstDay(input, month) : found;
  const data = useMemo(() => halfHours(input, { month, day: kind }), [input, month, kind]);
  const shares = useMemo(
    () => (['half_hour_share', 'weekday_share'] as const).flatMap((part) => shareProfile(input, part, month, kind) ?? []),
    [input, month, kind],
  );
  if (!data && shares.length === 0) return null;
  const months = Array.from({ length: input.timeline.months }, (_, index) => axisMonthName(input.timeline, index, input.language));
  return (
    <section className="team-part" aria-labelledby="team-half-hours">
      <header>
        <h2 id="team-half-hours">{t('halfHours.title')}</h2>
        <div className="team-choices">
          <label>
            <span>{t('halfHours.month')}</span>{' '}
            <select className="field" value={month} onChange={(event) => onChoose({ month: Number(event.target.value) })}>
              {months.map((name, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {days.length > 1 && (
            <label>
              <span>{t('halfHours.day')}</span>{' '}
              <select className="field" value={days[kind]?.id} onChange={(event) => onChoose({ day: event.target.value })}>
                {days.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </header>
      <div className="half-hour-grid">
        {data && <ChartCard data={data} />}
        {shares.length > 0 && (
          <div className="day-profiles">
            {shares.map((profile) => (
              <DayProfile key={profile.item} profile={profile} monthName={months[month] ?? ''} />
            ))}
          </div>
        )}
      </div>
      <RosterPart input={input} month={month} monthName={months[month] ?? ''} />
    </section>
  );
}
