import { useTranslation } from 'react-i18next';
import { scaleFor, tickText } from '../../charts/index.ts';
import { fittedResponse, type HistoryPoint, type ResponseFit } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';
import { curvePath, pictureScale, size } from './picture-geometry.ts';

interface FitPictureProps {
  points: readonly HistoryPoint[];
  fit: ResponseFit;
  /** What the plan plans to spend in one period, what it spends and whom that brings; NaN where it does not say. */
  plan: { planned: number; spend: number; visitors: number };
  units: { spend: string; visitors: string };
}

/** A plan beyond so many times the history's most is not drawn: the history would shrink to a corner. */
const FURTHEST = 2.5;

const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

/** The history's points, the curve through them and where the plan stands on it. */
export function FitPicture({ points, fit, plan, units }: FitPictureProps) {
  const { t } = useTranslation('response');
  const language = useLanguage();
  const responses = points.map(({ response }) => response);
  const most = largest(points.map(({ spend }) => spend));
  const isNear = (spend: number) => spend > 0 && spend <= FURTHEST * most;
  const curve = (spend: number) => fittedResponse(fit, spend);
  const onCurve = isNear(plan.planned) ? curve(plan.planned) : null;
  const hasPlan = isNear(plan.spend) && plan.visitors <= FURTHEST * largest(responses);
  const scale = pictureScale(
    [most, ...[plan.planned, plan.spend].filter(isNear)],
    [...responses, ...(hasPlan ? [plan.visitors] : [])],
    curve,
  );
  const { x, y, xTicks, yTicks } = scale;
  const [across, up] = [scaleFor(xTicks.at(-1) ?? 1, '', language), scaleFor(yTicks.at(-1) ?? 1, '', language)];
  const bottom = size.height - size.bottom;
  // Not “Visitors (visitors/day)”.
  const axis = (name: string, unit: string) =>
    unit.toLowerCase().startsWith(name.toLowerCase()) ? name + unit.slice(name.length) : t('axis', { name, unit });
  return (
    <figure className="response-picture">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('picture', { points: points.length, curve: t(`names.${fit.curve}`), fit: fit.rSquared.toFixed(3) })}
      >
        {yTicks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'zero' : 'tick'} d={`M${size.left} ${y(tick)}H${size.width - size.right}`} />
            <text x={size.left - 6} y={y(tick) + 4} textAnchor="end">
              {tickText(tick / up.divisor, up.suffix)}
            </text>
          </g>
        ))}
        {xTicks.map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 15} textAnchor="middle">
            {tickText(tick / across.divisor, across.suffix)}
          </text>
        ))}
        <text x={4} y={12}>
          {axis(t('visitors'), units.visitors)}
        </text>
        <text x={size.width - size.right} y={size.height - 6} textAnchor="end">
          {axis(t('spend'), units.spend)}
        </text>
        {onCurve !== null && <path className="planned" d={`M${x(plan.planned)} ${bottom}V${y(onCurve)}`} />}
        {points.map(({ line, spend, response }) => (
          <circle key={line} className="point" cx={x(spend)} cy={y(response)} r={3} />
        ))}
        <path className="curve" d={curvePath(curve, scale)} />
        {hasPlan && (
          <path className="plan" d={`M${x(plan.spend)} ${y(plan.visitors) - 6}l6 6l-6 6l-6 -6Z`}>
            <title>{t('legend.plan')}</title>
          </path>
        )}
        {onCurve !== null && <circle className="on-curve" cx={x(plan.planned)} cy={y(onCurve)} r={4.5} />}
      </svg>
      <figcaption>
        <span className="is-point">{t('legend.points')}</span>
        <span className="is-curve">{t('legend.curve')}</span>
        {onCurve !== null && <span className="is-on-curve">{t('legend.onCurve')}</span>}
        {hasPlan && <span className="is-plan">{t('legend.plan')}</span>}
      </figcaption>
    </figure>
  );
}
