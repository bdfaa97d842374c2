import type { Dimension } from '../../core/index.ts';

const two = (value: number) => String(value).padStart(2, '0');
const clock = (half: number) => `${two(Math.floor(half / 2))}:${half % 2 === 0 ? '00' : '30'}`;
const idOf = (half: number) => `h${clock(half).replace(':', '')}`;

/** The day in half hours, `h0000` to `h2330`: service is sized on each of them. */
export const halfHours: Dimension = {
  id: 'half_hour',
  name: { zh: '半小时', en: 'Half hour' },
  members: Array.from({ length: 48 }, (_, half) => ({ id: idOf(half), name: { zh: clock(half), en: clock(half) } })),
};

/** One value for every half hour from one hour of the clock to another: `during(9, 11, 0.5)`. */
export function during(from: number, to: number, value: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: (to - from) * 2 }, (_, half) => [idOf(from * 2 + half), value]));
}

/** Values of half hours one after the other, from an hour of the clock on. */
export function halfHoursFrom(hour: number, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, half) => [idOf(hour * 2 + half), value]));
}
