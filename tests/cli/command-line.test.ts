import { describe, expect, it } from 'vitest';
import { runPlan, shop } from './run-plan.ts';

const files = { 'shop.json': shop };

describe('plan run', () => {
  it('prints the contract’s JSON', async () => {
    const { exit, out, words } = await runPlan(['run', 'shop.json', '--json'], files);
    expect({ exit, words }).toEqual({ exit: 0, words: '' });
    expect(JSON.parse(out)).toEqual({
      months: ['2026-02', '2026-03', '2026-04'],
      periods: ['2026Q1', '2026Q2', '2026', 'timeline'],
      items: {
        visitors: {
          members: {
            ztc: { values: [100, 200, 300], periods: [300, 300, 600, 600], total: 600 },
            live: { values: [50, 50, 50], periods: [100, 50, 150, 150], total: 150 },
          },
          values: [150, 250, 350],
          periods: [400, 350, 750, 750],
          total: 750,
        },
        rate: { values: [0.5, 0.5, 0.5], periods: [0.5, 0.5, 0.5, 0.5], total: 0.5 },
        orders: { values: [75, 125, 175], periods: [200, 175, 375, 375], total: 375 },
        staff: {
          members: {
            ztc: {
              members: { service: { values: [1, 1, 1], periods: [2, 1, 3, 3], total: 3 } },
              values: [1, 1, 1],
              periods: [2, 1, 3, 3],
              total: 3,
            },
            live: {
              members: { service: { values: [2, 2, 2], periods: [4, 2, 6, 6], total: 6 } },
              values: [2, 2, 2],
              periods: [4, 2, 6, 6],
              total: 6,
            },
          },
          values: [3, 3, 3],
          periods: [6, 3, 9, 9],
          total: 9,
        },
      },
      targets: [
        {
          id: 'enough',
          met: false,
          periods: [
            { period: '2026-02', value: 75, met: false },
            { period: '2026-03', value: 125, met: true },
            { period: '2026-04', value: 175, met: true },
          ],
        },
      ],
      problems: [],
    });
  });

  it.each(['push', '加码'])('runs a scenario by its id or its name: %s', async (scenario) => {
    const { out } = await runPlan(['run', 'shop.json', '--scenario', scenario, '--json'], files);
    expect(JSON.parse(out)).toMatchObject({ items: { orders: { values: [150, 250, 350] } }, targets: [{ met: true }] });
  });

  it('prints a table in either language', async () => {
    const { out, exit } = await runPlan(['run', 'shop.json', '--lang', 'zh'], files);
    expect(exit).toBe(0);
    // Two columns for a Chinese character: the columns stand under each other in a terminal.
    expect(out.split('\n').slice(0, 4)).toEqual([
      '                 2026-02  2026-03  2026-04  2026Q1  2026Q2   2026   合计',
      '访客数       人      150      250      350     400     350    750    750',
      '  直通车     人      100      200      300     300     300    600    600',
      '  直播       人       50       50       50     100      50    150    150',
    ]);
    expect(out).toContain('✗ 够卖: 未达成 (2026-02)');
    expect((await runPlan(['run', 'shop.json'], files)).out).toContain('✗ Enough: missed (2026-02)');
  });

  it('knows the templates by id', async () => {
    const { out, exit } = await runPlan(['run', 'tmall', '--json']);
    expect(exit).toBe(0);
    const { items } = JSON.parse(out) as { items: Record<string, { values: number[]; total: number }> };
    // The template's own check: 203,567 a month on average, February 135.1 thousand.
    expect((items['gmv']?.total ?? 0) / 12).toBeCloseTo(203_567, -1);
    expect((items['gmv']?.values[1] ?? 0) / 1000).toBeCloseTo(135.1, 1);
  });

  it('reports problems in words, and as JSON, with exit 1; the rest computes', async () => {
    const broken = {
      ...shop,
      items: [...shop.items, { id: 'a', formula: 'b' }, { id: 'b', formula: 'a' }, { id: 'c', vallues: 1, formula: 'ordrs' }],
    };
    const json = await runPlan(['run', 'broken.json', '--json'], { 'broken.json': broken });
    expect(json.exit).toBe(1);
    const { problems, items } = JSON.parse(json.out) as {
      problems: { kind: string; message: string }[];
      items: { orders: { total: number } };
    };
    expect(items.orders.total).toBe(375);
    expect(problems.map(({ kind }) => kind).sort()).toEqual(['circular', 'unknown-key', 'unknown-name']);
    expect(problems).toContainEqual(
      expect.objectContaining({ item: 'c', message: expect.stringContaining('Did you mean "orders"?') as string }),
    );
    const text = await runPlan(['run', 'broken.json'], { 'broken.json': broken });
    expect(text.exit).toBe(1);
    expect(text.words.split('\n')).toHaveLength(3);
  });

  it('takes "no value" for a warning: null, named, exit 0', async () => {
    const { out, exit } = await runPlan(['run', 'x.json', '--json'], {
      'x.json': { ...shop, items: [{ id: 'x', over: ['channel'], formula: { ztc: '1', live: '1 / 0' } }], targets: [], scenarios: [] },
    });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      items: { x: { members: { ztc: { total: 3 }, live: { values: [null, null, null], total: null } }, total: null } },
      problems: [{ kind: 'no-value', item: 'x', member: 'live', month: '2026-02' }],
    });
  });

  it('says where a file stops being JSON', async () => {
    const text = await runPlan(['run', 'x.json'], { 'x.json': '{\n  "suanpan": 1,,\n}' });
    expect(text).toMatchObject({
      exit: 1,
      out: '',
      words:
        'The plan file cannot be read from line 2, column 16 on ("," is not valid JSON there). Mend it there, or export the plan again.',
    });
    const json = await runPlan(['run', 'x.json', '--json'], { 'x.json': '[]' });
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ months: [], items: {}, targets: [], problems: [{ kind: 'bad-value' }] });
  });
});

describe('plan eval', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['1 / 3', '0.3333333333333333'],
    ['1 / 0', '–'],
  ])('%s = %s', async (formula, value) => {
    expect(await runPlan(['eval', formula])).toMatchObject({ exit: 0, out: value });
  });

  it('takes what follows -- for a formula, whatever it looks like', async () => {
    expect(await runPlan(['eval', '--lang', 'zh', '--', '--5 + 2'])).toMatchObject({ exit: 0, out: '7' });
  });

  it('explains a formula that cannot be read', async () => {
    expect(await runPlan(['eval', '2 x'])).toMatchObject({
      exit: 1,
      out: '',
      words: expect.stringContaining('multiplication sign') as string,
    });
  });
});

describe('plan seek', () => {
  const seek = (...more: string[]) => runPlan(['seek', 'shop.json', '--item', 'orders', '--per', '2026', ...more], files);

  it('finds the factor and the cells', async () => {
    const { exit, out } = await seek('--to', '450', '--change', 'visitors', '--change-at', 'channel=live', '--json');
    expect(exit).toBe(0);
    const { solutions } = JSON.parse(out) as { solutions: { factor: number; cells: number[]; value: number }[] };
    // 600 of 直通车 stay; half of 900 visitors are 450 orders: 直播 goes from 150 to 300.
    expect(solutions).toHaveLength(1);
    expect(solutions[0]?.factor).toBeCloseTo(2, 8);
    expect(solutions[0]?.cells.map((cell) => Math.round(cell * 1e6) / 1e6)).toEqual([100, 100, 100]);
    expect(solutions[0]?.value).toBeCloseTo(450, 6);
  });

  it('changes only the months asked for, and says so in words', async () => {
    const { out } = await seek(
      '--to',
      '450',
      '--change',
      'visitors',
      '--change-at',
      'channel=ztc',
      '--change-from',
      '2026-04',
      '--change-to',
      '2026-04',
    );
    expect(out.split('\n')).toHaveLength(2);
    expect(out).toMatch(/^2026-04 {2}Search ads {2}300 {2}→ {2}4(50|49\.9999)/m);
  });

  it.each([
    ['--change-from', '2026-04', '--change-to', '2026-03'],
    ['--change-to', '2026-04', '--change-from', '2026-03'],
    ['--change-to', '2026-03', '--change-from', '2026-04'],
  ])('takes two months in any order: %s %s %s %s', async (...months) => {
    const { exit, out } = await seek('--to', '425', '--change', 'visitors', '--change-at', 'channel=live', ...months, '--json');
    expect(exit).toBe(0);
    // 325 without 直播 in March and April, 25 of it each: 100 there, twice as much.
    const { solutions } = JSON.parse(out) as { solutions: { factor: number; cells: number[] }[] };
    expect(solutions[0]?.cells).toHaveLength(2);
    expect(solutions[0]?.factor).toBeCloseTo(2, 8);
  });

  it('says what is wrong with the plan, and exits 1', async () => {
    const faulty = { ...shop, items: [...shop.items, { id: 'a', formula: 'b' }, { id: 'b', formula: 'a' }] };
    const words = ['seek', 'faulty.json', '--item', 'orders', '--per', '2026', '--to', '750', '--change', 'visitors', '--json'];
    const said = await runPlan(words, { 'faulty.json': faulty });
    expect(said.exit).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ solutions: [{ cells: expect.any(Array) as unknown }] });
    expect(said.words).toMatch(/^a: .*same month/);
  });

  it('says when there is no solution', async () => {
    const { exit, out, words } = await seek('--to', '450', '--change', 'staff', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ solutions: [], reason: 'no-effect' });
    expect(words).toMatch(/^No solution/);
  });

  it.each([
    [['--to', 'many', '--change', 'visitors'], 'needs a number'],
    [['--to', '1', '--change', 'visitor'], 'Did you mean "visitors"?'],
    [['--to', '1', '--change', 'visitors', '--change-at', 'channel=zct'], 'Did you mean "ztc"?'],
    [['--to', '1', '--change', 'visitors', '--change-at', 'role=service'], 'no dimension of visitors'],
    [['--to', '1', '--change', 'visitors', '--change-from', '2025-01'], 'no month of the plan'],
    [['--to', '1'], 'Write: plan seek FILE'],
  ])('refuses %j', async (more, words) => {
    expect(await seek(...more)).toMatchObject({ exit: 2, out: '', words: expect.stringContaining(words) as string });
  });
});

describe('plan export', () => {
  it.each([
    ['out.json', /^\{\n {2}"suanpan": 1,/],
    ['out.csv', /^\uFEFFSection,ID,Item/],
    ['OUT.MD', /^# 店\n/],
    ['out.svg', /^<svg [^]*Visitors/],
  ])('writes %s', async (to, beginning) => {
    const { exit, out, words, written } = await runPlan(['export', 'shop.json', '--to', to, '--chart', 'visitors'], files);
    expect({ exit, out, words }).toEqual({ exit: 0, out: '', words: `Written: ${to}` });
    expect(written.get(to)).toMatch(beginning);
  });

  it.each([
    [['--to', 'out.docx'], 'There is no format ".docx". There are: .json, .csv, .md, .svg.'],
    [['--to', 'out.svg', '--chart', 'visitorz'], 'There is no chart "visitorz". Did you mean "visitors"?'],
    [['--to', '/readonly/out.csv'], '/readonly/out.csv cannot be written.'],
  ])('refuses %j', async (more, words) => {
    expect(await runPlan(['export', 'shop.json', ...more], files)).toMatchObject({ exit: 2, words });
  });
});

describe('plan link and plan open', () => {
  it('carry a plan there and back', async () => {
    const { out: fragment, exit } = await runPlan(['link', 'shop.json'], files);
    expect(exit).toBe(0);
    const opened = await runPlan(['open', `https://example.org/#${fragment}`]);
    expect(opened).toMatchObject({ exit: 0, words: '' });
    expect(JSON.parse(opened.out)).toEqual(shop);
  });

  it('say what is wrong with the plan, and exit 1', async () => {
    const faulty = { ...shop, items: [...shop.items, { id: 'a', formula: 'ordres + 1' }] };
    const said = await runPlan(['link', 'faulty.json'], { 'faulty.json': faulty });
    expect(said).toMatchObject({ exit: 1, words: expect.stringMatching(/^a: .*Did you mean "orders"/) as string });
    expect((await runPlan(['open', said.out])).exit).toBe(0);
  });

  it('say why a link does not open, in the language asked for', async () => {
    expect(await runPlan(['open', 's1.d.zz.abc', '--lang', 'zh'])).toMatchObject({
      exit: 1,
      out: '',
      words: expect.stringContaining('截断') as string,
    });
  });

  it('warn of a link that is too long for chat programs', async () => {
    const noise = {
      ...shop,
      items: [
        ...shop.items,
        ...Array.from({ length: 90 }, (_, index) => ({
          id: `x${index}`,
          values: Array.from({ length: 12 }, (__, m) => Math.sin(index * 12 + m)),
        })),
      ],
    };
    expect((await runPlan(['link', 'x.json'], { 'x.json': noise })).words).toContain('more than 2000');
  });
});

describe('wrong usage', () => {
  it.each([
    [['rnu'], 'There is no command "rnu". Did you mean "run"?'],
    [['run', 'tmal'], 'There is no file or template "tmal". Did you mean "tmall"?'],
    [['run', 'shop.json', '--jsn'], 'There is no option "--jsn". Did you mean "--json"?'],
    [['run', 'shop.json', '--json=1'], '--json takes no value. Write only --json.'],
    [['run', '--', '--json'], 'There is no file or template "--json".'],
    [['run', 'x'.repeat(300)], `There is no file or template "${'x'.repeat(79)}…".`],
    [['run', 'shop.json', '--scenario', 'psh'], 'There is no scenario "psh". Did you mean "push"?'],
    [['run', 'shop.json', '--scenario'], '--scenario needs a value: plan run FILE [--scenario ID]'],
    [['run', 'shop.json', '--trials', '100'], 'Trials are not there yet'],
    [['run'], 'Write: plan run FILE'],
    [['eval'], 'Write: plan eval FORMULA'],
    [['run', 'shop.json', '--lang', 'fr'], 'There is no language "fr"'],
    [[], 'plan run FILE'],
  ])('%j exits 2 with a sentence', async (words, sentence) => {
    const said = await runPlan(words, files);
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.words).toContain(sentence);
  });

  it('speaks Chinese when asked', async () => {
    expect((await runPlan(['run', 'tmal', '--lang', 'zh'])).words).toBe('没有“tmal”这个文件或模板。是不是“tmall”\uFF1F');
  });
});
