import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backlog } from '../../../src/core/functions/backlog.ts';
import { evaluateFormula } from '../../../src/core/index.ts';
import { runFunction } from './run-function.ts';

const ORDERS = [1000, 1000, 15000, 6000, 3000, 1000, 1000, 1000, 1000, 1000, 1000];

it('orders after a sale with room for 3,000', () => {
  const left = [0, 0, 12000, 15000, 15000, 13000, 11000, 9000, 7000, 5000, 3000];
  expect(runFunction(backlog, [ORDERS, 3000], 11)).toEqual(left);
});

// the least constant capacities that ship within one, two and three days
it.each([
  [7500, 1],
  [5250, 2],
  [4200, 3],
])('capacity %d ships within %d days, one less does not', (capacity, days) => {
  const late = (room: number) => {
    const left = runFunction(backlog, [ORDERS, room], 11);
    // what is left `days` after an order came must be younger than it
    return left.some(
      (amount, day) => day >= days && amount > ORDERS.slice(day - days + 1, day + 1).reduce((sum, orders) => sum + orders, 0),
    );
  };
  expect(late(capacity)).toBe(false);
  expect(late(capacity - 1)).toBe(true);
});

it('starts from zero, whatever the openings, and takes each month’s capacity', () => {
  expect(runFunction(backlog, [{ opening: [500], values: [100, 100, 100] }, [50, 200, 30]], 3)).toEqual([50, 0, 70]);
});

it('has no value for what is negative, nor afterwards', () => {
  expect(runFunction(backlog, [[5, -1, 5], 3], 3)).toEqual([2, NaN, NaN]);
  expect(runFunction(backlog, [5, [3, -1, 3]], 3)).toEqual([2, NaN, NaN]);
});

it('a negative number that is written is a mistake', () => {
  expect(evaluateFormula('backlog(5, -1)').problem).toMatchObject({ kind: 'wrong-arguments', reason: 'range' });
});

it('loses nothing: what came is shipped or left, and never more is shipped than there is room for', () => {
  const month = fc.record({ came: fc.integer({ min: 0, max: 10_000 }), room: fc.integer({ min: 0, max: 10_000 }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 24 }), (months) => {
      const left = runFunction(backlog, [months.map(({ came }) => came), months.map(({ room }) => room)], months.length);
      months.forEach(({ came, room }, index) => {
        const shipped = (left[index - 1] ?? 0) + came - (left[index] ?? NaN);
        expect(shipped).toBe(Math.min((left[index - 1] ?? 0) + came, room));
      });
    }),
  );
});
