import { itemOverTime, scaleFor, tickText } from '../../charts/index.ts';
import { usePlan } from '../shell/planner.ts';
import './charts.css';
import { eventLabels } from './event-labels.ts';
import { pathOf, rangeOf, roundTicks, size } from './item-geometry.ts';
import { useChartInput } from './use-chart-input.ts';

interface ItemChartProps {
  item: string;
  /** See `Table`. */
  place: number;
}

/** Months between two names under the axis. */
function stride(months: number): number {
  return Math.max(1, Math.ceil(months / 7));
}

/**
 * One item's place over the months, small, for the inspector. It draws its own SVG: the first paint would otherwise wait
 * for the 190 kB of the chart library.
 */
export function ItemChart({ item: id, place }: ItemChartProps) {
  const input = useChartInput();
  const column = usePlan((state) => state.selection?.column ?? -1);
  const { plan, timeline, language } = input;
  const item = plan.items.find((candidate) => candidate.id === id);
  const data = item ? itemOverTime(input, item, place) : null;
  const panel = data?.panels[0];
  if (!data || !panel) return null;
  if (data.empty) return <p className="muted">{data.answer}</p>;

  const shown = data.series.flatMap((series) => series.values).filter((value) => value !== null);
  const { low, high } = rangeOf(shown);
  const ticks = roundTicks(low, high, 3);
  const scale = scaleFor(Math.max(Math.abs(low), Math.abs(high)), panel.measure.unit, language);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const month = (size.width - size.left - size.right) / timeline.months;
  const x = (index: number) => size.left + month * (index + 0.5);
  const y = (value: number) =>
    size.height - size.bottom - ((size.height - size.top - size.bottom) * (value - bottom)) / (top - bottom || 1);
  const main = data.series.find((series) => series.mark === 'line');
  const selected = main?.values[column] ?? null;
  const others = data.series.filter((series) => series !== main);
  const named = eventLabels(plan, timeline, language, main?.values ?? [], month);

  return (
    <>
      <svg className="item-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${data.title} ${data.answer}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'zero' : 'tick'} d={`M${size.left} ${y(tick)}H${size.width - size.right}`} />
            <text x={size.left - 6} y={y(tick) + 4} textAnchor="end">
              {tickText(tick / scale.divisor, scale.suffix)}
            </text>
          </g>
        ))}
        {data.category.values.map((name, index) =>
          index % stride(timeline.months) === 0 ? (
            <text key={index} x={x(index)} y={size.height - 5} textAnchor="middle">
              {name}
            </text>
          ) : null,
        )}
        {others.map((series) => (
          <path key={series.id} className={series.mark} d={pathOf(series.values, series.mark, x, y)} />
        ))}
        {main && <path className="line" d={pathOf(main.values, 'line', x, y)} />}
        {selected !== null && <circle cx={x(column)} cy={y(selected)} r={3.5} />}
        {named.map((event) => (
          <text
            key={event.id}
            className="event"
            x={Math.min(Math.max(x(event.month), size.left + event.width / 2), size.width - event.width / 2)}
            y={y(event.value) + (event.below ? 16 : -7)}
            textAnchor="middle"
          >
            {event.name}
          </text>
        ))}
      </svg>
      {others.length > 0 && (
        <p className="item-chart-key">
          {others.map((series) => (
            <span key={series.id}>
              {series.mark === 'base' ? '┄' : '—'} {series.name}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
