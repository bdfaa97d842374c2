interface SparklineProps {
  values: readonly number[];
  limit: readonly number[];
  /** Indices drawn as points: the months that miss. */
  marked: readonly number[];
}

const WIDTH = 76;
const HEIGHT = 26;
const PAD = 3;

/** Lines through the finite values; a gap where there is none. */
function pathOf(values: readonly number[], x: (index: number) => number, y: (value: number) => number): string {
  let path = '';
  let down = false;
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) {
      down = false;
      return;
    }
    path += `${down ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    down = true;
  });
  return path;
}

/** A bound as level strokes, one per month, so that a bound that changes shows its steps. */
function stepsOf(limit: readonly number[], x: (index: number) => number, y: (value: number) => number): string {
  const half = (x(1) - x(0)) / 2;
  let path = '';
  limit.forEach((value, index) => {
    if (!Number.isFinite(value)) return;
    const from = Math.max(0, x(index) - half);
    const to = Math.min(WIDTH, x(index) + half);
    path += `${path !== '' && Number.isFinite(limit[index - 1] ?? NaN) ? 'L' : 'M'}${from.toFixed(1)} ${y(value).toFixed(1)}L${to.toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return path;
}

/** The course of a target's item with its bound. Beside it stands all it says, so it is hidden from screen readers. */
export function Sparkline({ values, limit, marked }: SparklineProps) {
  const shown = [...values, ...limit].filter(Number.isFinite);
  if (shown.length === 0) return null;
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const x = (index: number) => PAD + (index * (WIDTH - 2 * PAD)) / Math.max(1, values.length - 1);
  const y = (value: number) => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * (value - low)) / (high - low || 1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="sparkline-limit" d={stepsOf(limit, x, y)} />
      <path className="sparkline-line" d={pathOf(values, x, y)} />
      {marked.map((index) => {
        const value = values[index] ?? NaN;
        return Number.isFinite(value) ? <path key={index} className="sparkline-missed" d={`M${x(index)} ${y(value)}h0`} /> : null;
      })}
    </svg>
  );
}
