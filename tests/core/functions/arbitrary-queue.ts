import fc from 'fast-check';

/** Numbers of queues as shops know them, and a little beyond. */
export const loads = fc.double({ min: 0.01, max: 400, noNaN: true });
export const wholeAgents = fc.integer({ min: 0, max: 500 });
export const perHour = fc.double({ min: 0.1, max: 2000, noNaN: true });
export const handlingSeconds = fc.double({ min: 1, max: 900, noNaN: true });
export const targetSeconds = fc.double({ min: 0, max: 600, noNaN: true });
export const levels = fc.double({ min: 0, max: 0.999, noNaN: true });
export const occupancies = fc.double({ min: 0.3, max: 1, noNaN: true });
export const patienceSeconds = fc.double({ min: 0, max: 3600, noNaN: true });
export const concurrencies = fc.integer({ min: 1, max: 5 });

/** What rounding may turn round in two numbers that are nearly equal. */
export const ROUNDING = 1e-11;
