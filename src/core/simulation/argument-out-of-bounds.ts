import type { Argument } from '../functions/formula-function.ts';
import { functionNamed } from '../functions/index.ts';

function isWithin(value: number, { least = -Infinity, most = Infinity, below = Infinity, whole }: Argument): boolean {
  return value >= least && value <= most && value < below && (!whole || Number.isInteger(value));
}

/** The first argument of a function of numbers that got a number it does not take, with that number; none for operators. */
export function argumentOutOfBounds(name: string, values: readonly number[]): (Argument & { value: number }) | undefined {
  const found = functionNamed(name)?.arguments.flatMap((argument, index) => {
    const value = values[index];
    return value === undefined || isWithin(value, argument) ? [] : [{ ...argument, value }];
  });
  return found?.[0];
}
