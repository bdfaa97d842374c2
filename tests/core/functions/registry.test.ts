import { describe, expect, it } from 'vitest';
import { functionNamed, functions } from '../../../src/core/functions/index.ts';

const LANGUAGE_WORDS = ['and', 'or', 'not', 'pi', 'true', 'false', 'nan', 'infinity', 'e', 'i', 'to', 'in', 'xor', 'null', 'undefined'];

describe('the registry', () => {
  it('holds every function of the contract', () => {
    const names = functions.map((entry) => entry.name);
    const contract =
      'sum mean min max prev next at cumulative ytd rolling_sum rolling_mean timeline_total month_of_year month_index months days_in_month choose settled ' +
      'abs sqrt exp ln log10 power mod round floor ceil clamp if if_error npv irr pmt ' +
      'adstock adstock_normalized hill michaelis_menten logistic_saturation retained sbg_survival ' +
      'erlang_b erlang_c service_level average_wait agents_needed erlang_a_service_level erlang_a_abandonment ' +
      'chat_service_level chat_agents_needed backlog safety_stock newsvendor ' +
      'normal lognormal uniform triangular pert beta norm_inv norm_cdf';
    expect(names).toEqual(expect.arrayContaining(contract.split(' ')));
  });

  it('gives each name and other name to one function only, and none of the language’s words', () => {
    const names = functions.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => LANGUAGE_WORDS.includes(name))).toEqual([]);
  });

  it('finds functions by any case and by Excel’s names', () => {
    expect(functionNamed('Rolling_SUM')?.name).toBe('rolling_sum');
    expect(functionNamed('AVERAGE')?.name).toBe('mean');
    expect(functionNamed('ceiling')?.name).toBe('ceil');
    for (const entry of functions) expect(functionNamed(entry.name)).toBe(entry);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'config', 'import', ''])('knows no function called %j', (name) => {
    expect(functionNamed(name)).toBeUndefined();
  });
});

describe.each(functions.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  it('can be written as an id is', () => {
    for (const written of [name, ...(entry.aliases ?? [])]) expect(written).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('has one line of help in Chinese and one in English', () => {
    expect(entry.help.zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    expect(entry.help.en).toMatch(/^[A-Za-z][^\n\p{Script=Han}]*\.$/u);
  });

  it('names its arguments apart, optional ones last, and repeats only the last', () => {
    const names = entry.arguments.map((argument) => argument.name);
    expect(new Set(names).size).toBe(names.length);
    for (const argument of names) expect(argument).toMatch(/^[a-z][a-z0-9_]*$/);
    const required = entry.arguments.map((argument) => argument.optional !== true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    expect(entry.arguments.slice(0, -1).some((argument) => argument.repeats)).toBe(false);
  });

  it('has examples that call it and give finite numbers', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const [formula, value] of entry.examples) {
      expect([name, ...(entry.aliases ?? [])].some((written) => formula.includes(`${written}(`))).toBe(true);
      expect(value).toSatisfy(Number.isFinite);
    }
  });

  const { behaviour } = entry;
  if (behaviour.kind !== 'time') return;
  it('tells a lag for every argument', () => {
    const required = entry.arguments.filter((argument) => argument.optional !== true);
    for (const args of [required, entry.arguments]) expect(behaviour.lags(args.map(() => undefined))).toHaveLength(args.length);
  });
});
