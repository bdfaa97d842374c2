/** A place where a function crosses (or touches) zero, or leaps over it. */
export interface Root {
  x: number;
  /** The function there; not near zero at a leap. */
  y: number;
}

/** Sign of a number with "no value" apart. */
function sign(y: number): number {
  return Number.isNaN(y) ? NaN : Math.sign(y);
}

/** Zero of `f` between `a` and `b`, at which it has different signs (Brent 1973, to the last bits of x). */
export function brent(f: (x: number) => number, a: number, b: number, fa: number, fb: number): Root {
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let iteration = 0; iteration < 200; iteration++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b);
    const middle = (c - b) / 2;
    if (Math.abs(middle) <= tolerance || fb === 0) break;
    if (Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let p: number;
      let q: number;
      if (a === c) {
        p = 2 * middle * s;
        q = 1 - s;
      } else {
        const [r, t] = [fb / fc, fa / fc];
        p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1));
        q = (t - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(before * q))) {
        before = step;
        step = p / q;
      } else step = before = middle;
    } else step = before = middle;
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(middle) * tolerance;
    fb = f(b);
    if (Number.isNaN(fb)) break;
    if (sign(fb) === sign(fc)) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
  }
  return { x: b, y: fb };
}

const GOLDEN = (3 - Math.sqrt(5)) / 2;

/** Looks for a zero that two points of the same sign (`outside`) hide between them: the least |f| by golden section, stopping at a change of sign. */
function dip(f: (x: number) => number, low: number, high: number, outside: number): Root {
  let [a, b] = [low, high];
  let best: Root = { x: a, y: Infinity };
  for (let iteration = 0; iteration < 60 && Math.abs(b - a) > 1e-12 * Math.max(Math.abs(a), Math.abs(b)); iteration++) {
    const left: Root = { x: a + GOLDEN * (b - a), y: NaN };
    const right: Root = { x: b - GOLDEN * (b - a), y: NaN };
    left.y = f(left.x);
    right.y = f(right.x);
    for (const point of [left, right]) if (Math.abs(point.y) < Math.abs(best.y)) best = point;
    // Both ends have one sign: the inner point of the other sign (or zero) is what was looked for.
    for (const point of [left, right]) if (point.y === 0 || sign(point.y) === -outside) return point;
    if (Math.abs(left.y) < Math.abs(right.y)) b = right.x;
    else a = left.x;
  }
  return best;
}

/** The last point with a value on the way from one that has it (`inside`) to one that has none: where the logarithm, the root ends. */
function edgeOf(f: (x: number) => number, inside: Root, outside: number): Root {
  let edge = inside;
  let beyond = outside;
  for (let halving = 0; halving < 60; halving++) {
    const x = edge.x + (beyond - edge.x) / 2;
    if (x === edge.x || x === beyond) break;
    const y = f(x);
    if (Number.isNaN(y)) beyond = x;
    else edge = { x, y };
  }
  return edge;
}

/** The points of a scan, and between one with a value and one without the edge at which the values end. */
function scan(f: (x: number) => number, points: readonly number[]): Root[] {
  const found = points.map((x): Root => ({ x, y: f(x) }));
  return found.flatMap((point, index) => {
    const before = found[index - 1];
    if (!before || Number.isNaN(before.y) === Number.isNaN(point.y)) return [point];
    const [inside, outside] = Number.isNaN(point.y) ? [before, point] : [point, before];
    const edge = edgeOf(f, inside, outside.x);
    return edge === inside ? [point] : [edge, point];
  });
}

/**
 * All zeros of `f` that a scan of `points` (ascending) shows: changes of sign are bracketed and refined, dips between points of one
 * sign are searched. A leap over zero comes back as a root whose `y` is not near zero.
 */
export function findRoots(f: (x: number) => number, points: readonly number[]): { roots: Root[]; scanned: Root[] } {
  const scanned = scan(f, points);
  const roots: Root[] = [];
  // Neighbouring stretches may show the same dip.
  const add = (root: Root) => {
    if (!roots.some(({ x }) => Math.abs(x - root.x) <= 1e-9 * Math.max(Math.abs(x), 1e-9))) roots.push(root);
  };
  const refine = (from: Root, to: Root, holes = 0) => {
    const root = brent(f, from.x, to.x, from.y, to.y);
    if (!Number.isNaN(root.y)) add(root);
    else if (holes < 3) {
      // No value there: the sign may change on either side of the hole.
      for (const end of [from, to]) {
        const edge = edgeOf(f, end, root.x);
        if (edge.y === 0) add(edge);
        else if (sign(edge.y) === -sign(end.y)) refine(end, edge, holes + 1);
      }
    }
  };
  scanned.forEach((point, index) => {
    const next = scanned[index + 1];
    const before = scanned[index - 1];
    if (point.y === 0) {
      if (before?.y !== 0) add(point);
    } else if (next && sign(point.y) * sign(next.y) === -1) refine(point, next);
    else if (before && next && sign(before.y) === sign(point.y) && sign(next.y) === sign(point.y)) {
      if (Math.abs(point.y) > Math.abs(before.y) || Math.abs(point.y) > Math.abs(next.y)) return;
      if (before.y === point.y && next.y === point.y) return;
      const low = dip(f, before.x, next.x, sign(point.y));
      if (sign(low.y) === -sign(point.y)) {
        refine(before, low);
        refine(low, next);
      } else if (Number.isFinite(low.y)) add(low);
    }
  });
  return { roots, scanned };
}
