import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignLine, campaignQuestion, type ChartInput } from '../../charts/index.ts';
import type { CampaignEffect } from '../../core/index.ts';
import { useActions } from '../shell/planner.ts';

/** Milliseconds without a change before the plan is computed without each campaign. */
const PAUSE = 300;

interface CampaignWorthProps {
  input: ChartInput;
  /** Id of the year that is shown. */
  year: string;
}

/** What each campaign brings in the year: the plan with it and without it. */
export function CampaignWorth({ input, year }: CampaignWorthProps) {
  const { t } = useTranslation('calendar');
  const actions = useActions();
  const question = useMemo(() => campaignQuestion(input, year), [input, year]);
  const [answer, setAnswer] = useState<{ to: typeof question; effects: readonly CampaignEffect[] } | null>(null);
  useEffect(() => {
    if (!question) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void actions.campaignEffects(question).then((effects) => {
        if (!isOver && effects) setAnswer({ to: question, effects });
      });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [actions, question]);

  const known = new Set(input.plan.events?.map(({ id }) => id));
  const effects = answer?.effects.filter(({ event }) => known.has(event)) ?? [];
  if (!question) return null;
  return (
    <section className="cal-worth" aria-labelledby="cal-worth" aria-busy={answer?.to !== question}>
      <h3 id="cal-worth">{t('worth.title', { year })}</h3>
      {answer && effects.length === 0 && <p className="muted">{t('worth.none')}</p>}
      <ul>
        {effects.map((effect) => (
          <li key={effect.event}>{campaignLine(input, effect)}</li>
        ))}
      </ul>
      <p className="muted">{t('worth.hint')}</p>
    </section>
  );
}
