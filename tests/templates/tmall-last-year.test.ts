import { expect, test } from 'vitest';
import { tmall } from '../../src/templates/tmall/tmall.ts';

const plan = tmall.load();
const actuals = plan.actuals ?? [];
const at = (item: string, month: string, channel?: string) =>
  actuals.find((one) => one.item === item && one.month === month && one.at?.['channel'] === channel)?.value ?? NaN;
const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
const channels = plan.dimensions?.find(({ id }) => id === 'channel')?.members.map(({ id }) => id) ?? [];

test('last year’s numbers fit together: visitors × conversion × value per order is what was sold, in every channel and month', () => {
  expect(channels).toHaveLength(7);
  for (const month of months)
    for (const channel of channels) {
      const sold = at('visitors', month, channel) * at('conversion', month, channel) * at('aov', month, channel);
      expect(sold).toBeCloseTo(at('gmv', month, channel), 6);
      expect(at('gmv', month, channel) / at('spend', month, channel)).toBeCloseTo(at('roi', month, channel), 9);
    }
});

test('what an affiliate took last year was 11% of what he sold, to ten yuan', () => {
  for (const month of months) expect(Math.abs(at('spend', month, 'tbk') - 0.11 * at('gmv', month, 'tbk'))).toBeLessThan(6);
});

test('each says that it is an example, and all lie in the year before the plan', () => {
  expect(actuals.every(({ month }) => months.includes(month))).toBe(true);
  expect(actuals.every(({ source }) => JSON.stringify(source).includes('示例'))).toBe(true);
  expect(plan.timeline.start).toBe('2026-01');
});
