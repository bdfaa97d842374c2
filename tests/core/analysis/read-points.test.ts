import { describe, expect, test } from 'vitest';
import { likelyStep, readPoints } from '../../../src/core/index.ts';

const pairs = (text: string) => readPoints(text).points.map(({ spend, response }) => [spend, response]);

describe('reading a pasted history', () => {
  test('two columns as Excel copies them', () => {
    expect(readPoints('500\t320\r\n1,200\t610\r\n')).toEqual({
      points: [
        { line: 1, spend: 500, response: 320 },
        { line: 2, spend: 1200, response: 610 },
      ],
      skipped: [],
      columns: { date: null, spend: 0, response: 1 },
      step: null,
    });
  });

  test.each([
    ['2026-03-01', '2026-03-02', '2026-03-03', 'day'],
    ['2026/3/2', '2026/3/9', '2026/3/16', 'week'],
    ['3月2日', '3月9日', '3月16日', 'week'],
    ['20260301', '20260302', '20260303', 'day'],
    ['2026-03', '2026-04', '2026-05', 'month'],
    ['2026年3月', '2026年4月', '2026年5月', 'month'],
    ['2026-03-02 00:00', '2026-03-01 00:00', '2026-02-28 00:00', 'day'],
    ['2026-03-02', '2026-03-16', '2026-03-30', null],
  ])('a first column of dates (%s) tells what a line is', (first, second, third, step) => {
    const read = readPoints(`日期\t花费\t访客数\n${first}\t500\t320\n${second}\t600\t370\n${third}\t700\t410`);
    expect(read).toMatchObject({ step, columns: { date: 0, spend: 1, response: 2 }, skipped: [{ line: 1, why: 'words' }] });
    expect(read.points.map(({ line, spend }) => [line, spend])).toEqual([
      [2, 500],
      [3, 600],
      [4, 700],
    ]);
  });

  test('dates without headings, and week names', () => {
    expect(pairs('2026-03-01\t500\t320\n2026-03-02\t600\t370')).toEqual([
      [500, 320],
      [600, 370],
    ]);
    expect(pairs('第1周\t500\t320\n第2周\t600\t370')).toEqual([
      [500, 320],
      [600, 370],
    ]);
  });

  test('a platform’s report: the columns that its headings name, quoted numbers', () => {
    const report = '日期,展现量,点击量,点击率,花费,平均点击花费\n2026-03-01,"41,200","1,236",3.0%,"1,854.00",1.50\n';
    expect(readPoints(report)).toMatchObject({
      points: [{ line: 2, spend: 1854, response: 1236 }],
      columns: { date: 0, spend: 4, response: 2 },
    });
    expect(pairs('Visitors\tAverage cost\tAd spend\n320\t1.5\t480')).toEqual([[480, 320]]);
  });

  test('three columns of numbers are spend, visitors and something else', () => {
    expect(pairs('500\t320\t9\n600\t370\t11')).toEqual([
      [500, 320],
      [600, 370],
    ]);
  });

  test('units, full width, 万 and negative numbers', () => {
    expect(pairs('¥1.2万\t８，０００人\n-50元\t0')).toEqual([
      [12_000, 8000],
      [-50, 0],
    ]);
  });

  test('lines that hold no point, and why', () => {
    const { points, skipped } = readPoints('500\t320\n\n600\t\n–\t–\n#DIV/0!\t3\n700\t400');
    expect(points.map(({ line }) => line)).toEqual([1, 6]);
    expect(skipped).toEqual([
      { line: 3, why: 'gap' },
      { line: 4, why: 'words' },
      { line: 5, why: 'gap' },
    ]);
    expect(readPoints('').points).toEqual([]);
  });
});

test('the step whose spends fit the plan’s month best', () => {
  // 14,000 a month are 460 a day and 3,220 a week.
  expect(likelyStep([400, 500, 700], 14_000)).toBe('day');
  expect(likelyStep([2500, 4000], 14_000)).toBe('week');
  expect(likelyStep([11_000, 19_000], 14_000)).toBe('month');
});
