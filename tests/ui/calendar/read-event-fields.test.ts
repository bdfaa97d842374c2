import { expect, it } from 'vitest';
import { factorShown, typedLift, typedNumber } from '../../../src/ui/calendar/read-event-fields.ts';

it.each([
  ['3', 3],
  ['5, 2.6，2', [5, 2.6, 2]],
  ['5 2 1.5倍', [5, 2, 1.5]],
  ['', null],
  ['-1', undefined],
  ['5, x', undefined],
])('reads the lift %j', (text, lift) => expect(typedLift(text)).toEqual(lift));

it('reads and shows factors', () => {
  expect(typedNumber('1.3倍')).toBe(1.3);
  expect(typedNumber('x')).toBeNull();
  expect(factorShown(2.607655502392345)).toBe('2.608');
  expect(factorShown(0.95)).toBe('0.95');
});
