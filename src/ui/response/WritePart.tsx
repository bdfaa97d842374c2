import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { describeSaturationRefusal, saturationFactor, textIn, type Item, type ResponseFit } from '../../core/index.ts';
import { useScenarioName } from '../shell/use-plan-name.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';
import type { ChannelFigures } from './channel-figures.ts';
import { fitText, withError } from './fit-text.ts';

interface WritePartProps {
  fit: ResponseFit;
  item: Item;
  channel: string;
  figures: ChannelFigures;
  /** Periods of the history in a month. */
  perMonth: number;
  money: string;
  units: { spend: string; visitors: string };
  /** Least and most of the history's spends. */
  range: { low: number; high: number };
  /** `value` as it is shown. */
  onWrite: (factor: number, value: string) => void;
}

/** What the fitted curve makes of the plan's saturation factor, how it comes about, and the button that writes it. */
export function WritePart({ fit, item, channel, figures, perMonth, money, units, range, onWrite }: WritePartProps) {
  const { t } = useTranslation('response');
  const language = useLanguage();
  const scenario = usePlan((state) => state.scenario);
  const scenarioName = useScenarioName() ?? '';
  const planned = figures.planned / perMonth;
  const found = saturationFactor(fit, planned);
  const name = textIn(item.name, language, item.id);
  if ('reason' in found) return <p className="note is-risk">{describeSaturationRefusal(found, language)}</p>;
  const perPeriod = `${fitText(planned)} ${units.spend}`;
  const half = fit.parameters[1];
  const isLoose = half !== undefined && half.error > half.value / 2;
  const said = [
    found.exact ? t('exact', { half: fitText(half?.value ?? NaN), planned: fitText(planned) }) : t('near'),
    t(perMonth === 1 ? 'plannedMonth' : 'planned', {
      count: figures.months,
      month: fitText(figures.planned),
      unit: money,
      step: perPeriod,
    }),
  ];
  const warned = [
    ...(planned < range.low || planned > range.high
      ? [t('beyond', { planned: perPeriod, low: fitText(range.low), high: `${fitText(range.high)} ${units.spend}` })]
      : []),
    ...(isLoose ? [t('loose')] : []),
    ...(Number.isNaN(figures.saturation) ? [t('unused', { item: name })] : []),
  ];
  return (
    <>
      <p className="response-becomes">
        {t('becomes', { channel, item: name })}{' '}
        <span className="muted">{figures.saturation === null ? t('varies') : fitText(figures.saturation)}</span> →{' '}
        <b>{withError(found.factor, found.error)}</b>
      </p>
      {said.map((text) => (
        <p key={text} className="muted">
          {text}
        </p>
      ))}
      {warned.map((text) => (
        <p key={text} className="note is-risk">
          {text}
        </p>
      ))}
      <div className="dialog-foot">
        {scenario !== null && <span className="muted">{t('scenario', { name: scenarioName })}</span>}
        <Button className="button primary" onPress={() => onWrite(found.factor, fitText(found.factor))}>
          {t('accept')}
        </Button>
      </div>
    </>
  );
}
