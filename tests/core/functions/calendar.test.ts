import { expect, it } from 'vitest';
import { daysInMonth } from '../../../src/core/functions/days-in-month.ts';
import { monthIndex } from '../../../src/core/functions/month-index.ts';
import { monthOfYear } from '../../../src/core/functions/month-of-year.ts';
import { months } from '../../../src/core/functions/months.ts';
import { runFunction } from './run-function.ts';

it('counts months and days, leap years too', () => {
  expect(runFunction(monthOfYear, [], 5, '2027-11')).toEqual([11, 12, 1, 2, 3]);
  expect(runFunction(monthIndex, [], 5, '2027-11')).toEqual([0, 1, 2, 3, 4]);
  expect(runFunction(daysInMonth, [], 5, '2027-11')).toEqual([30, 31, 31, 29, 31]);
  expect(runFunction(months, [], 5, '2027-11')).toEqual([5, 5, 5, 5, 5]);
});
