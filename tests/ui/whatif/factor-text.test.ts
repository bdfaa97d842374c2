import { expect, it } from 'vitest';
import { factorText } from '../../../src/ui/whatif/factor-text.ts';

it.each([
  [1.097, '109.7%', '109.7%'],
  [-0.5, '−50.0%', '−50.0%'],
  [9.99, '999.0%', '999.0%'],
  [14.52, '14.5 倍', '14.5 times'],
  [12_345, '1.23万 倍', '12.3k times'],
  [1e8, '1.00亿 倍', '100m times'],
])('writes the factor %d as one says it', (factor, zh, en) => {
  expect(factorText(factor, 'zh')).toBe(zh);
  expect(factorText(factor, 'en')).toBe(en);
});
