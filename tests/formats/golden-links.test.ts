import { expect, it } from 'vitest';
import { readLink } from '../../src/formats/share-link.ts';
import { templateNamed } from '../../src/templates/index.ts';

/*
 * Links that were made by released versions of the format, as they stand in people's chats. They open for ever: a line is added
 * here for each new format, and none is ever changed.
 */
const wholePlan =
  's1.d.87.TY69SsRQEIXf5VQKs0uSRYtp7e2XEOSaHdkL906W-xPQEPANLAXtrS2sBB9nUd9CsmrYds6c8331gJiN7oyCS4IaL2DsXx_2748gtDkE0fYWjIvLNQjJenFWBTwgJhMSGFVRnS-KEgTfadpG8GokbKwXjbbTCK4H2A0Y7daoips-xV9LOIruUouZ__n89n3_9PXxgpH-cmd7wdiMDcEm8UfNuBPdgND1EsD1DGkIWW2a1XvjssRJfGJxXVK1PKPFqqHfcS6W5TjzjHNX_8s3XfDZmYmV_cnhenpw-QE.0g3136w';
const tmallVersion1 =
  's1.d.5k.NY3LCcJAFEVbCXf9ELNwMw24tIBhkJA848B8QmYSlCFrcSOINdiABViOmC4kxHBX53LgSERbGAPKSa4pwRWWISTGy_17fY2P9-f2hCI4H6c_gR0Edg27kB18m3HPLQZFCCW7otU-QMicEmpvqsmVCbqCWJj-BWwXLo-FqznMZmQLga7fa1fxCQTbmagbc4bIV5tBzVM_.0al5hh7';
const wholePlanAtScenario =
  's1.d.5b.TY07CsJAEIbv8tcjJCks5iphiyEOZmFnE7IbUcKewVKw9gDW3if3EDGg_fdoF6RZ4igRXBOimIKxPq_r6wZC9qbBRwUvSFmmDEZTNftdVYNgQ8x9AjeF4LNaArcL_AGMMwgnCbMmcF0cIXUaZfLDH2PDpPg9H3cQul7iUTcoq20pm0P2Y7h8Xq64Ql_ZvQE.0jnkvlk';
const tmallAtScenario = 's1.d.1y.i1YqyU3MyVHSMdSJNtCpVspLzE1VsopWej6n-9m0nc8WdijF1sbqKBWUFmfEpxgaKsUCAA.0nql5rs';

it('opens a whole plan of format 1', async () => {
  expect(await readLink(wholePlan)).toEqual({
    plan: {
      suanpan: 1,
      name: '小店',
      currency: 'CNY',
      timeline: { start: '2026-01', months: 3 },
      dimensions: [{ id: 'channel', members: [{ id: 'ztc', name: '直通车' }, { id: 'live' }] }],
      items: [
        { id: 'spend', over: ['channel'], unit: 'CNY', values: { ztc: [1, 2.5, -3], live: 0.1 } },
        { id: 'all_spend', formula: 'sum(spend)' },
      ],
    },
    template: null,
    problems: [],
  });
});

it('opens an edited Tmall template, version 1, of format 1', async () => {
  const template = await templateNamed('tmall', 1)?.load();
  expect(await readLink(tmallVersion1)).toEqual({
    plan: {
      ...template,
      name: '金色链接',
      note: { en: 'Opens for ever' },
      scenarios: [...(template?.scenarios ?? []), { id: 'golden', name: 'Golden', changes: [{ item: 'uv_index', multiply: 1.5 }] }],
    },
    template: { id: 'tmall', version: 1 },
    problems: [],
  });
});

it('opens at the scenario that stands after a whole plan of format 1, or after an edited template', async () => {
  expect(await readLink(wholePlanAtScenario)).toEqual({
    plan: {
      suanpan: 1,
      name: '小店',
      timeline: { start: '2026-01', months: 2 },
      items: [{ id: 'x', values: 1 }],
      scenarios: [{ id: 'more', name: '多', changes: [{ item: 'x', multiply: 2 }] }],
    },
    template: null,
    scenario: 'more',
    problems: [],
  });
  expect(await readLink(tmallAtScenario)).toEqual({
    plan: { ...(await templateNamed('tmall', 1)?.load()), name: '看方案' },
    template: { id: 'tmall', version: 1 },
    scenario: 'push_d11',
    problems: [],
  });
});
