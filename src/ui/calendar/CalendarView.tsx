import './calendar.css';
import '../charts/charts.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busiestMonth } from '../../charts/index.ts';
import { addCalendarTexts } from '../../locales/calendar.ts';
import { useChartInput } from '../charts/use-chart-input.ts';
import { usePlan } from '../shell/planner.ts';
import { CampaignPart } from './CampaignPart.tsx';
import { useCalendarChoice } from './calendar-state.ts';
import { DayPart } from './DayPart.tsx';

/** The year's campaigns by day, and what each day of a month must bring. */
export function CalendarView() {
  const { t, i18n } = useTranslation('calendar');
  // The view's words come with its code, not with the page's.
  useState(() => addCalendarTexts(i18n));
  const computed = usePlan((state) => state.computed >= 0);
  if (!computed) return <p className="panel-empty">{t('computing')}</p>;
  return <Calendar />;
}

function Calendar() {
  const planId = usePlan((state) => state.planId);
  const input = useChartInput();
  const [choice, choose] = useCalendarChoice(planId);
  const busiest = useMemo(() => busiestMonth(input), [input]);
  const month = Math.min(choice.month ?? busiest, input.timeline.months - 1);
  return (
    <div className="calendar">
      <CampaignPart input={input} month={month} event={choice.event} onChoose={choose} />
      <DayPart input={input} month={month} item={choice.item} basis={choice.basis} onChoose={choose} />
    </div>
  );
}
