import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn, type Target } from '../../core/index.ts';
import { formatNumber, formatShort, numberLook } from '../grid/format-number.ts';
import { columnHead } from '../grid/column-head.ts';
import { formatGap } from './format-difference.ts';
import { cellName, findItem } from './naming.ts';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { Sparkline } from './Sparkline.tsx';
import { readTarget, type TargetState } from './target-reading.ts';

const SIGNS: Record<TargetState, string> = { met: '✓', narrow: '△', missed: '✕' };

/** Characters of a number that a narrow card has no room for in large type. */
const LONG = 8;
/** Longer ones are written short, as 304万. */
const LONGEST = 9;
/** Characters of a period's name that a narrow card has room for beside the distance; the limit above names it as well. */
const SHORT_PERIOD = 3;

/** One target: its value and limit, whether it is met and by how much, the months that miss, its course. Pressing it selects the cell. */
export function TargetCard({ target }: { target: Target }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const table = usePlan((state) => state.tables.get(target.item));
  const result = usePlan((state) => state.targets.find((candidate) => candidate.id === target.id));
  const actions = useActions();

  const item = findItem(plan, target.item);
  const reading = item && table && result ? readTarget(plan, item, target, result, table, timeline.periods, timeline.months) : null;
  const name = textIn(target.name, language, item ? cellName(plan, target.item, reading?.place ?? -1, language) : target.id);
  if (!item || !reading) {
    return (
      <li className="target-card is-waiting">
        <span className="target-name">{name}</span>
        <span className="target-limit">{item ? t('targets.computing') : t('targets.noValue')}</span>
      </li>
    );
  }

  const look = numberLook(item);
  const number = (value: number | undefined) => formatNumber(value ?? NaN, look);
  const periodName = (column: number) => {
    const period = timeline.periods[column];
    return period ? columnHead(timeline, period, language) : '';
  };
  const { state, focus, missed, side } = reading;
  const several = (result?.periods.length ?? 0) > 1;
  const when = several ? periodName(focus.column) : '';
  const gap = formatGap(focus.margin, look, language);

  const ranged = focus.min !== undefined && focus.max !== undefined;
  const boundIn = (write: (bound: number | undefined) => string) => {
    if (ranged) return t('targets.between', { min: write(focus.min), max: write(focus.max) });
    return side === 'min' ? t('targets.atLeast', { min: write(focus.min) }) : t('targets.atMost', { max: write(focus.max) });
  };
  const word = state === 'missed' && !Number.isFinite(focus.value) ? t('targets.noValue') : t(`targets.${state}`);
  const distance = () => {
    // The period met with least to spare stands beside the value already.
    if (state !== 'missed' && ranged) return t(side === 'min' ? 'targets.aboveMin' : 'targets.belowMax', { gap });
    if (state !== 'missed') return t(side === 'min' ? 'targets.above' : 'targets.below', { gap });
    if (!Number.isFinite(focus.value)) return t('targets.why');
    const plainly = t(side === 'min' ? 'targets.short' : 'targets.over', { gap });
    return missed.length > 1
      ? `${plainly} ${t('targets.more', { count: language === 'zh' ? missed.length : missed.length - 1 })}`
      : plainly;
  };
  const inPeriod =
    state === 'missed' && several && Number.isFinite(focus.value) ? t('targets.inPeriod', { period: when, distance: '' }) : '';
  // Bounds are round numbers: 20%, not 20.0%.
  const plain = (text: string) => text.replace(/\.(\d*?)0+(?=\D*$)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`));
  const exactly = `${t(`targets.per.${target.per}`)} ${boundIn((bound) => plain(number(bound)))}`;
  const limitShort = boundIn((bound) => plain(formatShort(bound ?? NaN, look, language)));
  const limit = `${t(`targets.per.${target.per}`)} ${limitShort}`;
  const marked = missed.flatMap((period) => (period.column < timeline.months ? [period.column] : []));

  return (
    <li className={`target-card is-${state}`}>
      <Button
        className="target-press"
        onPress={() => {
          actions.select({ item: target.item, place: reading.place, column: focus.column });
        }}
      >
        <span className="target-name" title={name}>
          {name}
        </span>
        <span className={`state-pill is-${state}`} title={word}>
          <span aria-hidden="true">{SIGNS[state]}</span> <span className="word">{word}</span>
        </span>
        <span className={`target-value${number(focus.value).length > LONG ? ' is-long' : ''}`} title={number(focus.value)}>
          {number(focus.value).length > LONGEST ? formatShort(focus.value, look, language) : number(focus.value)}
          {when !== '' && <small> {when}</small>}
        </span>
        <Sparkline values={reading.months} limit={reading.limit} marked={marked} />
        <span className="target-foot">
          <span className="target-limit" title={exactly}>
            {limit}
          </span>
          <span className="target-limit is-short" title={exactly}>
            {when !== '' && (
              <span className="period" aria-hidden="true">
                {when}{' '}
              </span>
            )}
            {limitShort}
          </span>
          <span className="target-distance" title={inPeriod + distance()}>
            <span className={when.length > SHORT_PERIOD ? 'period is-long' : 'period'}>{inPeriod}</span>
            {distance()}
          </span>
        </span>
      </Button>
    </li>
  );
}
