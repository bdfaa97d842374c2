import { describe, expect, it } from 'vitest';
import { brent, findRoots } from '../../../src/core/analysis/find-roots.ts';

const from = (low: number, high: number, steps: number) => Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);

/** The roots found, ascending, where the function is near zero. */
function rootsOf(f: (x: number) => number, points: readonly number[]): number[] {
  const { roots } = findRoots(f, points);
  return roots
    .filter(({ y }) => Math.abs(y) < 1e-9)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
}

function expectRoots(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((root, i) => expect(Math.abs((found[i] ?? NaN) - root)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(root))));
}

describe('brent', () => {
  it.each([
    ['x³ − 2x − 5 (Wallis)', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['cos x − x (Dottie)', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['x eˣ − 1 (omega)', (x: number) => x * Math.exp(x) - 1, 0, 1, 0.5671432904097838],
    ['a ninefold root at 1', (x: number) => (x - 1) ** 9, 0, 2.5, 1],
    ['a steep one', (x: number) => 1e12 * (x - 3e-7), 0, 1, 3e-7],
    ['a curve with its pole far away', (x: number) => 1 / x - 1e-6, 1, 1e8, 1e6],
    ['an exponential', (x: number) => Math.exp(x) - 1e10, 0, 100, 23.025850929940457],
  ])('%s', (name, f, a, b, root) => {
    const found = brent(f, a, b, f(a), f(b));
    // (x − 1)⁹ is flat to the last bits for a long way around 1
    expect(Math.abs(found.x - root)).toBeLessThanOrEqual(name.startsWith('a ninefold') ? 0.05 : 1e-9 * Math.max(Math.abs(root), 1e-9));
    expect(Math.abs(found.y)).toBeLessThanOrEqual(1e-4);
  });
});

describe('all roots that a scan shows', () => {
  it('one', () =>
    expectRoots(
      rootsOf((x) => x ** 2 - 2, from(0, 10, 10)),
      [Math.SQRT2],
    ));

  it('three', () =>
    expectRoots(
      rootsOf((x) => (x - 0.3) * (x - 2.2) * (x - 7.7), from(0, 10, 10)),
      [0.3, 2.2, 7.7],
    ));

  it('two between the same points of the scan', () =>
    expectRoots(
      rootsOf((x) => (x - 4.4) * (x - 4.6), from(0, 10, 10)),
      [4.4, 4.6],
    ));

  it('two close together, the nearer to the right of what the search tries first', () =>
    expectRoots(
      rootsOf((x) => (x - 1.05) * (x - 1.1), [0, 0.5, 0.78, 1, 1.28, 1.65]),
      [1.05, 1.1],
    ));

  it('on a point of the scan, at the ends too', () =>
    expectRoots(
      rootsOf((x) => x * (x - 5) * (x - 10), from(0, 10, 10)),
      [0, 5, 10],
    ));

  it('none', () =>
    expectRoots(
      rootsOf((x) => x ** 2 + 1, from(-5, 5, 20)),
      [],
    ));

  it('none of a function that is nowhere defined', () =>
    expectRoots(
      rootsOf(() => NaN, from(0, 1, 5)),
      [],
    ));

  it('beyond a stretch without values', () =>
    expectRoots(
      rootsOf((x) => (x < 2 ? NaN : Math.log(x) - 1), from(0, 10, 10)),
      [Math.E],
    ));

  it('just before a stretch without values, on either side of it', () =>
    expectRoots(
      rootsOf((x) => (x > 2.0002 && x < 7.9997 ? NaN : Math.abs(x - 5) - 2.9999), from(0, 10, 10)),
      [2.0001, 7.9999],
    ));

  it('beside a hole that the scan does not meet', () =>
    expectRoots(
      rootsOf((x) => (Math.abs(x - 3.5) < 0.3 ? NaN : x - 3.1), from(0, 10, 10)),
      [3.1],
    ));

  it('one that touches zero and turns', () => {
    const found = rootsOf((x) => (x - 3.3) ** 2, from(0, 10, 10));
    expect(found).toHaveLength(1);
    // a parabola is below 1e−9 within 3e−5 of where it touches
    expect(Math.abs((found[0] ?? NaN) - 3.3)).toBeLessThan(3.2e-5);
  });

  it('a leap over zero comes back with the height of the step', () => {
    const { roots } = findRoots((x) => (x < 2.5 ? -1 : 1), from(0, 10, 10));
    expect(roots).toHaveLength(1);
    expect(roots[0]?.x).toBeCloseTo(2.5, 9);
    expect(Math.abs(roots[0]?.y ?? 0)).toBe(1);
  });
});
