import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { weekNeeds, type ChartInput } from '../../charts/index.ts';
import { describeShiftCoverRefusal } from '../../core/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { usePlan, usePlanner } from '../shell/planner.ts';
import { RosterResult } from './RosterResult.tsx';
import { cancelRoster, searchRoster, useRosterSearch } from './roster-search.ts';

interface RosterPartProps {
  input: ChartInput;
  month: number;
  monthName: string;
}

/** The first kind of day is the ordinary one: a week is made of those. */
const ORDINARY = 0;
const SHIFT_HOURS = [4, 6, 7, 8, 9, 10, 12];
const DAYS_OFF = [0, 1, 2, 3];
const LEAST = [1, 2, 3, 4, 5];

/** Finds the fewest people for an ordinary week of a month, and who of them works when. */
export function RosterPart({ input, month, monthName }: RosterPartProps) {
  const { t } = useTranslation('team');
  const { store } = usePlanner();
  const planId = usePlan((state) => state.planId);
  const { isRunning, question, answer } = useRosterSearch(planId);
  const [hours, setHours] = useState(8);
  const [daysOff, setDaysOff] = useState(2);
  const [least, setLeast] = useState(1);
  const week = useMemo(() => weekNeeds(input, month, ORDINARY, least), [input, month, least]);
  if (week === null) return null;

  const choices = [
    { id: 'hours', value: hours, of: SHIFT_HOURS, choose: setHours },
    { id: 'daysOff', value: daysOff, of: DAYS_OFF, choose: setDaysOff },
    { id: 'least', value: least, of: LEAST, choose: setLeast },
  ] as const;
  const isStale =
    week === 'unknown' ||
    question === null ||
    question.halfHours !== hours * 2 ||
    question.daysOff !== daysOff ||
    question.week.needs.some((need, period) => need !== week.needs[period]);

  return (
    <section className="roster" aria-labelledby="team-roster">
      <h3 id="team-roster">{t('roster.title')}</h3>
      <p className="team-answer">{t('roster.intro', { month: monthName })}</p>
      <div className="team-choices">
        {choices.map(({ id, value, of, choose }) => (
          <label key={id}>
            <span>{t(`roster.${id}`)}</span>{' '}
            <select className="field" value={value} disabled={isRunning} onChange={(event) => choose(Number(event.target.value))}>
              {of.map((one) => (
                <option key={one} value={one}>
                  {t(`roster.${id}Unit`, { count: one })}
                </option>
              ))}
            </select>
          </label>
        ))}
        {isRunning ? (
          <Button className="button quiet" onPress={() => cancelRoster(store)}>
            {t('roster.cancel')}
          </Button>
        ) : (
          <Button
            className="button primary"
            isDisabled={week === 'unknown'}
            onPress={() => {
              if (week !== 'unknown') void searchRoster(store, { week, halfHours: hours * 2, daysOff, month: monthName });
            }}
          >
            {t(answer ? 'roster.again' : 'roster.find')}
          </Button>
        )}
      </div>
      <div role="status">
        {week === 'unknown' && <Warning text={t('roster.unknown')} />}
        {isRunning && (
          <p className="hiring-progress">
            <progress aria-label={t('roster.running')} /> {t('roster.running')}
          </p>
        )}
        {answer?.status === 'refused' && <Warning text={describeShiftCoverRefusal(answer.refusal, input.language)} />}
        {answer && question && answer.status !== 'refused' && <RosterResult answer={answer} question={question} isStale={isStale} />}
      </div>
    </section>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <p className="note is-risk">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
