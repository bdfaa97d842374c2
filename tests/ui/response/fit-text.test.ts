import { expect, test } from 'vitest';
import { fitText, withError } from '../../../src/ui/response/fit-text.ts';

test('numbers keep three digits, errors two', () => {
  expect([1234.567, 46.71, 2.5981, 0.0026871, 0, NaN, Infinity].map(fitText)).toEqual(['1,235', '46.7', '2.60', '0.00269', '0', '–', '–']);
  expect(withError(1109.7, 34.61)).toBe('1,110 ± 35');
  expect(withError(2.5981, 0.1224)).toBe('2.60 ± 0.12');
  expect(withError(0.0026871, 0.0000694)).toBe('0.002687 ± 0.000069');
});

test('an error that the points do not tell is left out', () => {
  expect(withError(2.5981, NaN)).toBe('2.60');
  expect(withError(2.5981, Infinity)).toBe('2.60');
  expect(withError(700, 0)).toBe('700');
});
