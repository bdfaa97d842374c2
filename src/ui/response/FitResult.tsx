import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { unitWord } from '../../charts/index.ts';
import { describeFitRefusal, fitForPlan, fittedResponse, stepsPerMonth, textIn, type HistoryStep } from '../../core/index.ts';
import { closeToSheet } from '../shell/dialogs.ts';
import { useLanguage, usePlan, usePlanner } from '../shell/planner.ts';
import { sayUndoable } from '../shell/say-undoable.ts';
import { responseItem } from './channel-figures.ts';
import { CurveTable } from './CurveTable.tsx';
import { fitText } from './fit-text.ts';
import { FitPicture } from './FitPicture.tsx';
import { MarginalTable } from './MarginalTable.tsx';
import type { ChannelChoice } from './use-channel.ts';
import { MOST_POINTS, type HistoryFit } from './use-history-fit.ts';
import { WritePart } from './WritePart.tsx';

interface FitResultProps {
  fit: HistoryFit;
  channel: ChannelChoice;
  step: HistoryStep;
}

/** The curves through the history, or why there is none; what they say; and the way into the plan. */
export function FitResult({ fit: { points, curves, state, again }, channel, step }: FitResultProps) {
  const { t } = useTranslation('response');
  const language = useLanguage();
  const { store } = usePlanner();
  const plan = usePlan((all) => all.plan);
  const [wanted, setWanted] = useState<string | null>(null);
  if (points.length > MOST_POINTS)
    return (
      <p className="note is-missed" role="alert">
        {t('tooMany', { count: points.length, most: MOST_POINTS })}
      </p>
    );
  if (state === 'fitting') return <p className="muted">{t('fitting')}</p>;
  if (state === 'failed' || !curves)
    return (
      <p className="note is-missed" role="alert">
        {t('failed')}
        <Button className="button link" onPress={again}>
          {t('again')}
        </Button>
      </p>
    );
  const fits = curves.fits.flatMap(({ fit }) => ('reason' in fit ? [] : [fit]));
  const chosen = fits.find(({ curve }) => curve === wanted) ?? fitForPlan(curves);
  const refusal = curves.fits.flatMap(({ fit }) => ('reason' in fit ? [fit] : []))[0];
  if (!chosen)
    return refusal ? (
      <p className="note is-missed" role="alert">
        {describeFitRefusal(refusal, language)}
      </p>
    ) : null;

  const perMonth = stepsPerMonth[step];
  const { figures, saturation } = channel;
  const money = unitWord(responseItem(plan, 'spend')?.unit ?? plan.currency ?? '', language);
  const people = unitWord(responseItem(plan, 'visitors')?.unit ?? 'visitor', language);
  const per = t(`per.${step}`);
  const units = { spend: money === '' ? per : `${money}/${per}`, visitors: `${people}/${per}` };
  const spends = points.map(({ spend }) => spend);
  const range = { low: Math.min(...spends), high: Math.max(...spends) };
  const inPlan = figures !== null && figures.spend > 0;
  const spend = inPlan ? figures.spend / perMonth : spends.reduce((sum, one) => sum + one, 0) / spends.length;
  const inPeriod = (month: number | undefined) => (month ?? NaN) / perMonth;
  const atPlan = { planned: inPeriod(figures?.planned), spend: inPeriod(figures?.spend), visitors: inPeriod(figures?.visitors) };

  const write = (factor: number, value: string) => {
    if (!saturation) return;
    const { timeline, selection } = store.getState();
    const refs = Array.from({ length: timeline.months }, (_, column) => ({ item: saturation.id, place: channel.place, column }));
    const cell = Number(factor.toPrecision(6));
    const says = t('written', { channel: channel.name, item: textIn(saturation.name, language, saturation.id), value });
    sayUndoable(
      store,
      () =>
        void store.actions.editCells(
          refs.map((ref) => ({ ref, cell })),
          'edit.response',
        ),
      says,
      t('undo'),
    );
    store.actions.select({ item: saturation.id, place: channel.place, column: selection?.column ?? 0 });
    closeToSheet();
  };
  return (
    <>
      <div className="response-result">
        <FitPicture points={points} fit={chosen} plan={atPlan} units={units} />
        <div className="response-says">
          <MarginalTable fit={chosen} spend={spend} ofPlan={inPlan} money={money} unit={units.spend} />
          {inPlan && Number.isFinite(atPlan.visitors) && (
            <p className="muted">
              {t('level', {
                curve: `${fitText(fittedResponse(chosen, spend))} ${units.visitors}`,
                plan: `${fitText(atPlan.visitors)} ${units.visitors}`,
              })}
            </p>
          )}
        </div>
      </div>
      <CurveTable curves={curves} chosen={chosen} onChoose={({ curve }) => setWanted(curve)} units={units} />
      {channel.canWrite && saturation && figures && (
        <section className="response-write">
          <h3>{t('write')}</h3>
          <WritePart
            fit={chosen}
            item={saturation}
            channel={channel.name}
            figures={figures}
            perMonth={perMonth}
            money={money}
            units={units}
            range={range}
            onWrite={write}
          />
        </section>
      )}
    </>
  );
}
