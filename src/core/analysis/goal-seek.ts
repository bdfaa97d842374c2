import type { At } from '../plan/plan.ts';
import { sizeOf, membersOfCell } from '../plan/space.ts';
import { atCovers } from '../simulation/cell-changes.ts';
import type { Model } from '../simulation/model.ts';
import { placeIndex } from '../simulation/table.ts';
import type { Totals } from '../simulation/totals.ts';
import { findRoots, type Root } from './find-roots.ts';
import type { SeekAnswer, SeekQuestion, SeekSolution } from './seek-question.ts';

/** A solution must bring the result this near to its goal, relative to the larger of goal and present value. */
const PRECISION = 1e-9;
/** Solutions nearer to each other than this (relative) are one. */
const DISTINCT = 1e-6;

/** Factors to try: geometric, dense enough that a bend within a quarter of the driver's size is seen, wide enough for a thousandfold. */
const FACTORS: readonly number[] = [0, ...Array.from({ length: 57 }, (_, i) => Math.exp((i - 28) / 4)), 1e4, 1e5, 1e6, 1e8];
/** Tried when none of those will do: logarithms and saturating curves reach their goal only at sizes that no shop has, and the answer says so. */
const FAR: readonly number[] = Array.from({ length: 74 }, (_, i) => 10 ** (8 + i * 4));
/** Values to try for a driver that is zero everywhere. */
const VALUES: readonly number[] = [0, ...Array.from({ length: 61 }, (_, i) => 10 ** (-6 + i * 0.3))];

/**
 * What one driver would have to become for a result to reach a value: its cells change by one factor, or are set to one number when all
 * are zero. Scans before it brackets, so a curve that bends is solved and several solutions are found; negative factors only when no
 * other solves it. Where the result ends (the root of a negative number), the last driver that has one is tried too. Bounds of the driver hold.
 *
 * @param model computed; its numbers are tried out and stand as they were when the answer is there
 */
export function seek(model: Model, totals: Totals, question: SeekQuestion): SeekAnswer {
  const driver = model.indexOf.get(question.change);
  try {
    return tryOut(model, totals, question);
  } finally {
    const item = driver === undefined ? undefined : model.items[driver];
    if (item?.trial) {
      item.trial = null;
      totals.forget(new Set([...model.compute(new Set([driver ?? -1])), driver ?? -1]));
    }
  }
}

function tryOut(model: Model, totals: Totals, question: SeekQuestion): SeekAnswer {
  const result = model.indexOf.get(question.item);
  const driver = model.indexOf.get(question.change);
  const column = model.timeline.periods.findIndex((period) => period.id === question.period);
  const item = driver === undefined ? undefined : model.items[driver];
  if (result === undefined || driver === undefined || !item || column < 0)
    return { solutions: [], before: [], value: NaN, reason: 'unknown' };

  const place = placeOf(model, result, question.at);
  const { space } = model;
  const covers = coverage(model, driver, question);
  const before: SeekAnswer['before'] = [];
  const originals = item.values.slice();
  for (let cell = 0; cell < item.cells; cell++) {
    for (let month = 0; month < item.months; month++) {
      const value = originals[cell * item.months + month] ?? NaN;
      if (covers(cell, month) && !Number.isNaN(value)) before.push({ place: membersOfCell(space, item.axes, cell), month, value });
    }
  }
  const start = totals.value(result, place, column);
  if (before.length === 0) return { solutions: [], before, value: start, reason: 'no-value' };

  const setting = before.every(({ value }) => value === 0);
  let x = setting ? 0 : 1;
  item.trial = {
    covers: (cell, month) => covers(cell, month) && !Number.isNaN(originals[cell * item.months + month]),
    apply: (_, cell, month) => (setting ? x : (originals[cell * item.months + month] ?? NaN) * x),
  };
  const behind = model.behind(result);
  const valueAt = (trial: number): number => {
    x = trial;
    totals.forget(new Set([...model.compute(new Set([driver]), undefined, behind), driver]));
    return totals.value(result, place, column);
  };
  const solutionAt = (trial: number): SeekSolution => ({
    factor: setting ? null : trial,
    cells: before.map(({ value }) => (setting ? trial : value * trial)),
    value: valueAt(trial),
  });

  const [low, high] = bounds(before, setting, item.effective.min, item.effective.max);
  const within = (points: readonly number[]) => points.filter((point) => point >= low && point <= high);
  const tolerance = PRECISION * Math.max(Math.abs(question.to), Math.abs(start) || 0);
  let [least, most] = [Infinity, -Infinity];
  const miss = (trial: number) => {
    const value = valueAt(trial);
    if (value < least) least = value;
    if (value > most) most = value;
    const gap = value - question.to;
    return Math.abs(gap) <= tolerance * 1e-4 ? 0 : gap;
  };
  const positive = setting ? VALUES : FACTORS;
  const present = setting ? 0 : 1;
  // What holds already needs no change, even where other values of the driver would do as well.
  if (present >= low && present <= high && miss(present) === 0) return { solutions: [solutionAt(present)], before, value: start };
  const nearest = (roots: readonly Root[]) => [...roots].sort((a, b) => Math.abs(a.x - present) - Math.abs(b.x - present));
  const scanned: Root[] = [];
  let leapt = false;
  const ends = [low, high].filter(Number.isFinite);
  for (const points of [positive, negative(positive)]) {
    const found = findRoots(miss, ascending([...within(points), ...ends]));
    scanned.push(...found.scanned);
    const exact = distinct(nearest(found.roots.filter((root) => Math.abs(root.y) <= tolerance)));
    if (exact.length > 0) return { solutions: exact.map((root) => solutionAt(root.x)), before, value: start };
    leapt ||= found.roots.some((root) => isLeap(root, miss));
  }
  for (const points of [FAR, negative(FAR)]) {
    const { roots } = findRoots(miss, within(points));
    const crossing = distinct(nearest(roots.filter((root) => Math.abs(root.y) <= tolerance && isCrossing(root, miss))));
    if (crossing.length > 0) return { solutions: crossing.map((root) => solutionAt(root.x)), before, value: start };
  }
  const valued = scanned.filter(({ y }) => !Number.isNaN(y));
  if (valued.length === 0) return { solutions: [], before, value: start, reason: 'no-value' };
  const flat = valued.length > 1 && least === most;
  const best = [...nearest(valued)].sort((a, b) => Math.abs(a.y) - Math.abs(b.y))[0];
  return {
    solutions: [],
    before,
    value: start,
    reason: flat ? 'no-effect' : leapt ? 'jump' : 'out-of-reach',
    ...(best && !flat ? { nearest: solutionAt(best.x) } : {}),
  };
}

/** A bracketed change of sign that does not shrink to zero: the function steps over the goal there. */
function isLeap(root: Root, miss: (x: number) => number): boolean {
  const width = Math.max(Math.abs(root.x), Number.MIN_VALUE) * 1e-9;
  return Math.sign(miss(root.x - width)) !== Math.sign(miss(root.x + width));
}

/** Whether the function goes through the goal there: far away, one that only comes ever nearer equals it to the last digit. */
function isCrossing({ x }: Root, miss: (x: number) => number): boolean {
  return Math.sign(miss(x / 10)) * Math.sign(miss(x * 10)) === -1;
}

function negative(points: readonly number[]): number[] {
  return points.map((point) => -point);
}

function ascending(points: number[]): number[] {
  return [...new Set(points)].sort((a, b) => a - b);
}

function distinct(roots: readonly Root[]): Root[] {
  const kept: Root[] = [];
  for (const root of roots)
    if (!kept.some((other) => Math.abs(other.x - root.x) <= DISTINCT * Math.max(1e-12, Math.abs(root.x)))) kept.push(root);
  return kept;
}

/** The factors (or, when setting, the values) that keep every cell within the driver's own bounds. */
function bounds(before: SeekAnswer['before'], setting: boolean, min = -Infinity, max = Infinity): [low: number, high: number] {
  if (setting) return [min, max];
  let [low, high] = [-Infinity, Infinity];
  for (const { value } of before) {
    if (value === 0) continue;
    const [a, b] = [min / value, max / value];
    low = Math.max(low, Math.min(a, b));
    high = Math.min(high, Math.max(a, b));
  }
  return [low, high];
}

function placeOf(model: Model, item: number, at: At | undefined): number {
  const { space, items } = model;
  const axes = items[item]?.axes ?? [];
  const sizes = axes.map((axis) => sizeOf(space, axis));
  return placeIndex(
    sizes,
    axes.map((axis, position) => space.axes[axis]?.indexOf.get(at?.[space.axes[axis].id] ?? '') ?? sizes[position] ?? 0),
  );
}

function coverage(model: Model, item: number, question: SeekQuestion): (cell: number, month: number) => boolean {
  const { space, timeline, items } = model;
  const axes = items[item]?.axes ?? [];
  const start = question.changeFrom === undefined ? 0 : (timeline.monthIndex(question.changeFrom) ?? Infinity);
  const end = question.changeTo === undefined ? Infinity : (timeline.monthIndex(question.changeTo) ?? -Infinity);
  // Two months are a stretch of time whichever is named first.
  const isTurned = start > end && Number.isFinite(start) && Number.isFinite(end);
  const [from, to] = isTurned ? [end, start] : [start, end];
  const cells = Array.from({ length: items[item]?.cells ?? 0 }, (_, cell) => atCovers(question.changeAt, space, axes, cell));
  return (cell, month) => month >= from && month <= to && cells[cell] === true;
}
