import { describe, expect, it } from 'vitest';
import { runPlan } from './run-plan.ts';

// Data set Puromycin of R, untreated cells, as a platform would export spend and visitors: a heading, a gap, thousands.
const table = `日期后\t访客
0.02\t67\n0.02\t51\n0.06\t84\n0.06\t86\n0.11\t98\n0.11\t115\n0.22\t131\n0.22\t124\n0.56\t144\n0.56\t158\n1.10\t160\n1.10\t–\n`;

interface Printed {
  skipped: number[];
  best: string | null;
  fits: {
    curve: string;
    parameters?: { name: string; value: number; error: number }[];
    points?: number;
    refused?: string;
    message?: string;
  }[];
}

describe('plan fit', () => {
  it('fits one curve, and says which lines it left out', async () => {
    const { exit, out } = await runPlan(['fit', 'history.tsv', '--curve', 'michaelis_menten', '--json'], { 'history.tsv': table });
    expect(exit).toBe(0);
    const { skipped, best, fits } = JSON.parse(out) as Printed;
    expect({ skipped, best }).toEqual({ skipped: [1, 13], best: 'michaelis_menten' });
    // R: nls(rate ~ Vm * conc / (K + conc)) gives 160.28 (6.48) and 0.04771 (0.00778)
    expect(fits[0]?.points).toBe(11);
    expect(fits[0]?.parameters?.[0]?.value).toBeCloseTo(160.28, 2);
    expect(fits[0]?.parameters?.[1]?.error).toBeCloseTo(0.00778, 5);
  });

  it('compares all curves in Chinese', async () => {
    const { exit, out, words } = await runPlan(['fit', 'history.tsv', '--lang', 'zh'], { 'history.tsv': table });
    expect(exit).toBe(0);
    expect(out).toContain('最贴近（AICc）');
    for (const curve of ['michaelis_menten', 'hill', 'logistic']) expect(out).toContain(curve);
    expect(words).toBe('没有两个数，已略过：第 1, 13 行。');
  });

  it('reads thousands, currency and full-width digits', async () => {
    const { out } = await runPlan(['fit', 'a.csv', '--json', '--curve', 'michaelis_menten'], {
      'a.csv': '1,000;¥500\n２０００;"666.666667"\n3 000;750\n4000;800\n',
    });
    // 1000 · x / (1000 + x)
    const [fit] = (JSON.parse(out) as Printed).fits;
    expect(fit?.parameters?.map(({ value }) => Math.round(value))).toEqual([1000, 1000]);
  });

  it('says why there is no curve', async () => {
    const { exit, words } = await runPlan(['fit', 'line.csv', '--curve', 'hill'], { 'line.csv': 'spend,visitors\n100,10\n200,20\n' });
    expect(exit).toBe(1);
    expect(words).toContain('hill: Only 2 points have two numbers; this curve takes 4 at least.');
    expect((await runPlan(['fit', 'line.csv', '--curve', 'hil'], { 'line.csv': '' })).words).toContain('Did you mean "hill"?');
    expect((await runPlan(['fit', 'gone.csv'], {})).words).toContain('There is no file "gone.csv".');
  });
});
