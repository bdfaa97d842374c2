import { describe, expect, it } from 'vitest';
import { loadFormulaCheck, type Plan } from '../../../src/core/index.ts';

const checkFormula = await loadFormulaCheck();

const plan: Plan = {
  suanpan: 1,
  timeline: { start: '2026-01', months: 3 },
  dimensions: [{ id: 'channel', members: [{ id: 'ztc', name: '直通车' }] }],
  items: [
    { id: 'spend', name: { zh: '投放', en: 'Spend' }, over: ['channel'], values: 1 },
    { id: 'total', formula: 'sum(spend)' },
  ],
};

describe('checkFormula', () => {
  it('finds nothing wrong with names in any language', () => {
    expect(checkFormula('sum(投放) / Total', plan, {})).toBeNull();
    expect(checkFormula('投放[直通车] + 20%', plan, {})).toBeNull();
    expect(checkFormula('spend', plan, { over: ['channel'] })).toBeNull();
  });

  it('names what it does not know, and where it stands', () => {
    expect(checkFormula('total + 投', plan, {})).toMatchObject({ kind: 'unknown-name', name: '投', start: 8, end: 9 });
    expect(checkFormula('1 + sume(spend)', plan, {})).toMatchObject({ kind: 'unknown-function', name: 'sume', start: 4 });
  });

  it('refuses a dimension that the item lacks', () => {
    expect(checkFormula('spend * 2', plan, {})).toMatchObject({ kind: 'dimension-mismatch', dimension: 'channel', reason: 'extra' });
  });

  it('says where a bracket is missing', () => {
    expect(checkFormula('(total + 1', plan, {})).toMatchObject({ kind: 'syntax' });
  });
});
