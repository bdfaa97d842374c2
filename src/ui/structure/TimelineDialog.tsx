import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { createTimeline, describeProblem, limits, parseMonth } from '../../core/index.ts';
import { monthName } from '../../charts/period-name.ts';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);

/** The plan's first month and its length. */
export function TimelineDialog() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const actions = useActions();
  const [year, setYear] = useState(() => String(Number(plan.timeline.start.slice(0, 4))));
  const [month, setMonth] = useState(() => plan.timeline.start.slice(5));
  const [months, setMonths] = useState(() => String(plan.timeline.months));
  const [carry, setCarry] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const monthWord = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { month: 'short', timeZone: 'UTC' });
  const start = `${year.trim().padStart(4, '0')}-${month}`;
  const first = whole(year) >= 1 ? parseMonth(start) : null;
  const count = whole(months);
  const fault = first === null ? t('time.yearWrong') : count >= 1 && count <= limits.months ? null : t('time.monthsWrong');
  const moves = first !== null && start !== plan.timeline.start;
  const span =
    first === null || fault !== null
      ? null
      : { from: monthName(createTimeline(first, 1), 0, language), to: monthName(createTimeline(first + count - 1, 1), 0, language) };

  const save = async () => {
    if (fault !== null) {
      setRefused(fault);
      return;
    }
    const problem = await actions.setTimeline({ start, months: count }, carry && moves);
    if (problem) setRefused(describeProblem(problem, plan, language));
    else closeDialog();
  };
  return (
    <DialogFrame title={t('time.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="structure-fields">
          <fieldset className="structure-month">
            <legend className="field-label">{t('time.start')}</legend>
            <input
              className="field"
              inputMode="numeric"
              aria-label={t('time.year')}
              value={year}
              onChange={(event) => setYear(event.currentTarget.value)}
            />
            <select className="field" aria-label={t('time.month')} value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
              {Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map((text) => (
                <option key={text} value={text}>
                  {monthWord.format(Date.UTC(2000, Number(text) - 1))}
                </option>
              ))}
            </select>
          </fieldset>
          <label>
            <span className="field-label">{t('time.months')}</span>
            <input className="field" inputMode="numeric" value={months} onChange={(event) => setMonths(event.currentTarget.value)} />
          </label>
        </div>
        <p className="muted" aria-live="polite">
          {span ? t('time.span', span) : fault}
        </p>
        {moves && (
          <fieldset className="structure-choices">
            <legend className="field-label">{t('time.move')}</legend>
            {(['keep', 'carry'] as const).map((choice) => (
              <label key={choice}>
                <input type="radio" name="move" checked={carry === (choice === 'carry')} onChange={() => setCarry(choice === 'carry')} />
                <span>
                  {t(`time.${choice}`)}
                  <small className="muted">{t(`time.${choice}Hint`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="muted">{t('time.rest')}</p>
        {refused !== null && (
          <p className="note is-missed" role="alert">
            {refused}
          </p>
        )}
        <div className="dialog-foot">
          <Button className="button primary" type="submit">
            {t('save')}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
