import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import {
  dayHeads,
  dayLines,
  dayName,
  eventNames,
  numberText,
  periodName,
  weekdayName,
  type ChartInput,
  type DayPlan,
} from '../../charts/index.ts';
import { tableTexts } from '../clipboard/table-texts.ts';
import { say } from '../shell/page-state.ts';

const SHARE = { name: '', unit: '%', decimals: 2 };

/** The days of a month with their targets, to read and to copy. */
export function DayTable({ input, days }: { input: ChartInput; days: DayPlan }) {
  const { t } = useTranslation('calendar');
  const { timeline, language } = input;
  const period = timeline.periods[days.month];
  const heads = dayHeads(input, days);
  const caption = t('days.table', { month: period ? periodName(timeline, period, language) : '' });
  const number = (value: number) => (Number.isFinite(value) ? numberText(value, days.measure) : '–');

  const copy = () => {
    const { text, html } = tableTexts(dayLines(input, days));
    const asBlob = (type: string, content: string) => new Blob([content], { type });
    const copied = new ClipboardItem({ 'text/plain': asBlob('text/plain', text), 'text/html': asBlob('text/html', html) });
    navigator.clipboard.write([copied]).then(
      () => say(t('days.copied', { count: days.days.length })),
      () => say(t('days.denied')),
    );
  };
  return (
    <>
      <Button className="button quiet" onPress={copy}>
        {t('days.copy')}
      </Button>
      <div className="cal-table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.days.map((day) => (
              <tr key={day.day} className={day.events.length > 0 ? 'is-campaign' : undefined}>
                <th scope="row">{dayName(day.day, language)}</th>
                <td className={day.weekday > 4 ? 'is-weekend' : undefined}>{weekdayName(day.weekday, language)}</td>
                <td>{eventNames(input, day).join(' + ')}</td>
                <td>{numberText(day.share, SHARE)}</td>
                <td>{number(day.target)}</td>
                <td>{number(day.runningTotal)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('days.total')}</th>
              <td />
              <td />
              <td>{numberText(1, SHARE)}</td>
              <td>{number(days.whole ?? NaN)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
