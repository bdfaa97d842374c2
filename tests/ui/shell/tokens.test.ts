import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Contrast after WCAG 2.2 (relative luminance, 1.4.3 and 1.4.11). Colour-blindness after Machado, Oliveira & Fernandes 2009
 * (severity 1), distance in OKLab (Ottosson 2020).
 */
const css = readFileSync(new URL('../../../src/ui/shell/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

type Rgb = [number, number, number];
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((hex) => {
      const [r, g, b] = rgbOf(hex);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => b - a);
  return (light ?? 0) / (dark ?? 1);
}

const SIGHT: Record<string, [Rgb, Rgb, Rgb]> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Rgb, v: Rgb) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
const clip = (x: number) => Math.min(1, Math.max(0, x));

function oklab(v: Rgb): Rgb {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], v));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], v));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], v));
  const lms: Rgb = [l, m, s];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

const TEXT: [ink: string, on: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'met', 'risk', 'missed', 'override'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'ground'],
  ]),
  ...['ink', 'ink-2', 'ink-3', 'missed'].map((ink): [string, string] => [ink, 'total-bg']),
  ...['ink', 'ink-2', 'accent', 'accent-strong'].map((ink): [string, string] => [ink, 'accent-soft']),
  ...['input', 'missed'].map((ink): [string, string] => [ink, 'input-bg']),
  ...['ink', 'input', 'missed'].map((ink): [string, string] => [ink, 'changed-bg']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-seal', 'seal'],
  ['met', 'met-bg'],
  ['risk', 'risk-bg'],
  ['missed', 'missed-bg'],
  ['ink', 'missed-bg'],
  ['ink', 'risk-bg'],
];
const SERIES = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `s${n}`);

it.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4.0],
])('measures contrast as WCAG does: %s on %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('the %s theme', (_, selector) => {
  const tokens = tokensOf(selector);
  const colour = (name: string) => tokens.get(name) ?? `no token --${name}`;

  it.each(TEXT)('writes %s on %s with at least 4.5 : 1', (ink, on) => {
    expect(contrast(colour(ink), colour(on))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SERIES, 'field-line', 'accent'])('draws %s on paper with at least 3 : 1', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(SIGHT))('keeps the eight series apart with %s', (sight) => {
    const seen = SERIES.map((name) => {
      const rgb = rgbOf(colour(name));
      const [r, g, b] = SIGHT[sight] ?? [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ];
      return oklab([clip(dot(r, rgb)), clip(dot(g, rgb)), clip(dot(b, rgb))]);
    });
    const distances = seen.flatMap((one, i) =>
      seen.slice(0, i).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
    );
    expect(distances).toHaveLength(28);
    expect(Math.min(...distances)).toBeGreaterThan(0.075);
  });
});
