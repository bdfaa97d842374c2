import type { Text } from '../plan.ts';
import { limits } from '../limits.ts';
import { daysBeforeMonth, parseMonth } from '../timeline.ts';
import { excerpt, within, type Reader } from './reading.ts';
import { readObject, optional, type Shape } from './read-object.ts';
import type { BadValueReason, Cause } from '../../problem.ts';

const ID = /^[a-z][a-z0-9_]*$/;
const CURRENCY = /^[A-Z]{3}$/;
const LINE_BREAKS = /\s*[\n\r\v\f\u0085\u2028\u2029]+\s*/;
const DAY = /^(\d{4}-\d{2})-(\d{2})$/;

export function badValue(reason: BadValueReason, json?: unknown, expected?: string): Cause {
  return {
    kind: 'bad-value',
    reason,
    ...(json === undefined ? {} : { found: excerpt(json) }),
    ...(expected === undefined ? {} : { expected }),
  };
}

export const readString: Reader<string> = (json, spot) => {
  if (typeof json === 'string') return json;
  spot.reading.report(spot, badValue('type', json, 'text'));
  return undefined;
};

/** A finite number; `-0` is read as 0, because no plan file tells them apart. */
export const readNumber: Reader<number> = (json, spot) => {
  if (typeof json !== 'number') spot.reading.report(spot, badValue('type', json, 'number'));
  else if (!Number.isFinite(json)) spot.reading.report(spot, badValue('not-finite', String(json)));
  else return json === 0 ? 0 : json;
  return undefined;
};

/** A number from `least` to `most`; `whole` when only whole ones will do. */
export function numberBetween(least: number, most: number, whole = false): Reader<number> {
  const expected = most === Infinity ? `≥ ${least}` : `${least} … ${most}`;
  return (json, spot) => {
    const value = readNumber(json, spot);
    if (value === undefined) return undefined;
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    spot.reading.report(spot, badValue('range', json, whole ? `${expected}, whole` : expected));
    return undefined;
  };
}

function matching(test: (text: string) => boolean, reason: BadValueReason, expected: string): Reader<string> {
  return (json, spot) => {
    const text = readString(json, spot);
    if (text === undefined || test(text)) return text;
    spot.reading.report(spot, badValue(reason, json, expected));
    return undefined;
  };
}

export function isId(text: string): boolean {
  return ID.test(text);
}

function isDay(text: string): boolean {
  const [, month, day] = DAY.exec(text) ?? [];
  if (month === undefined || parseMonth(month) === null) return false;
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return Number(day) >= 1 && Number(day) <= daysBeforeMonth(year * 12 + monthOfYear) - daysBeforeMonth(year * 12 + monthOfYear - 1);
}

export const readId = matching(isId, 'id', 'id');
export const readMonth = matching((text) => parseMonth(text) !== null, 'month', 'month');
/** `2026-11-11`, or a whole month. */
export const readDay = matching((text) => isDay(text) || parseMonth(text) !== null, 'month', 'day');
export const readCurrency = matching((text) => CURRENCY.test(text), 'type', 'currency');

export function oneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  return (json, spot) => {
    const found = choices.find((choice) => choice === json);
    if (found === undefined) spot.reading.report(spot, badValue('one-of', json, choices.join(', ')));
    return found;
  };
}

export const readFlag: Reader<boolean> = (json, spot) => {
  if (typeof json === 'boolean') return json;
  spot.reading.report(spot, badValue('one-of', json, 'true, false'));
  return undefined;
};

/** A formula or distribution, as text. Whether it means something is for the formula's parser to say. */
export const readFormulaText: Reader<string> = (json, spot) => {
  const text = readString(json, spot);
  if (text === undefined || text.length <= limits.formula) return text;
  spot.reading.report(spot, { kind: 'too-large', what: 'formula', limit: limits.formula, found: text.length });
  return undefined;
};

const textShape: Shape<Exclude<Text, string>> = { zh: optional(readString), en: optional(readString) };
const readBothLanguages = readObject(textShape);

/** One plain string, or both languages. */
export const readText: Reader<Text> = (json, spot) => (typeof json === 'string' ? json : readBothLanguages(json, spot));

/** A text on one line: names stand in cells, menus and formulas. Line breaks are told of and become blanks. */
export const readName: Reader<Text> = (json, spot) => {
  const name = readText(json, spot);
  if (name === undefined) return undefined;
  const texts = typeof name === 'string' ? [name] : Object.values(name);
  if (!texts.some((text) => LINE_BREAKS.test(text))) return name;
  spot.reading.report(spot, badValue('line-break', texts.map(onOneLine).join(' / ')));
  if (typeof name === 'string') return onOneLine(name);
  return { ...(name.zh === undefined ? {} : { zh: onOneLine(name.zh) }), ...(name.en === undefined ? {} : { en: onOneLine(name.en) }) };
};

function onOneLine(text: string): string {
  return text.split(LINE_BREAKS).join(' ').trim();
}

/** A list in which one bad entry makes the whole unusable: its entries mean something by their place. */
export function wholeListOf<T>(read: Reader<T>): Reader<T[]> {
  return (json, spot) => {
    if (!Array.isArray(json)) {
      spot.reading.report(spot, badValue('type', json, 'list'));
      return undefined;
    }
    const list: T[] = [];
    json.forEach((entry: unknown, index) => {
      const value = read(entry, within(spot, index));
      if (value !== undefined) list.push(value);
    });
    return list.length === json.length ? list : undefined;
  };
}
