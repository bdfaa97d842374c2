import { expect, test } from 'vitest';
import { buildChart, chartCsv } from '../../src/charts/index.ts';
import { plan, sampleInput } from './sample-plan.ts';

test('one row per category, one column per series, in full precision with a byte order mark', () => {
  const data = buildChart('funnel', sampleInput());
  expect(data && chartCsv(data)).toBe('\uFEFF步骤,数量,占比\r\n访客数,50000,\r\n订单数,1620,0.0324\r\n询单数,2500,0.05\r\n');
  const english = buildChart('cash', sampleInput({ language: 'en' }));
  expect(english && chartCsv(english)).toBe('\uFEFFMonth,Cash (CNY)\r\nJan,20000\r\nFeb,-1500\r\nMar,8000\r\n');
});

test('names that look like formulas or hold commas stay texts', () => {
  const names = ['=HYPERLINK("x")', 'a,b', '-1'];
  const dimensions = [{ id: 'channel', members: names.map((name, index) => ({ id: `m${index}`, name })) }];
  const data = buildChart('promotion', sampleInput({ plan: { ...plan, dimensions } }));
  expect(
    data &&
      chartCsv(data)
        .split('\r\n')
        .map((line) => line.replace(/,[\d,.]*$/, '')),
  ).toEqual(['\uFEFF渠道,推广费(元),支付金额(元),投产比', '"\'=HYPERLINK(""x"")"', '"a,b"', "'-1", '']);
});
