/** Why a text cannot be read as a number. Its sentence stands in the locales (`grid.unreadable.*`). */
export type UnreadableReason = 'text' | 'grouping' | 'formula-without-equals' | 'too-large' | 'date';

/** What a planner's text means for a cell. `formula` carries the text after the `=`. */
export type Reading =
  | { kind: 'number'; value: number }
  | { kind: 'formula'; text: string }
  | { kind: 'clear' }
  | { kind: 'unreadable'; reason: UnreadableReason };

/** Powers of ten of the words planners write behind a number; longer ones first, so that 万亿 is not read as 万. */
const SCALES: readonly (readonly [suffix: string, exponent: number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['w', 4],
  ['k', 3],
  ['mn', 6],
  ['m', 6],
  ['bn', 9],
  ['b', 9],
];

const CURRENCY_BEFORE = /^(?:rmb|cny|usd|us\$|hk\$|[¥$€£])\s*/;
const UNIT_AFTER = /\s*(?:元|块|圆|rmb|cny|人次|人|单|件|个|次|天|小时)$/;
const DIGITS = /^(?:\d+|\d{1,3}(?:[, ]\d{3})+|\d{1,4}(?:,\d{4})+)?(?:\.(\d*))?(?:e[+-]?\d{1,3})?$/;
const MONTH_NAME = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** 2026-01-05, 2026/1, 2026年1月, 1月5日, 5/1/2026, Jan-26, 5 Jan 2026. */
const DATE = new RegExp(
  `^(?:(?:19|20)\\d\\d[-/.年]\\s?[01]?\\d(?:[-/.月]\\s?[0-3]?\\d)?[日月]?|[01]?\\d月(?:[0-3]?\\d日)?|[0-3]?\\d[-/][0-3]?\\d[-/](?:\\d\\d){1,2}|(?:[0-3]?\\d[- ])?${MONTH_NAME}[- ,]*\\d{2,4})(?:\\s+\\d?\\d:\\d\\d(?::\\d\\d)?)?$`,
);

/**
 * Reads what a planner types into a cell. Full-width characters count as their half-width ones; `。` between digits is
 * a point that a Chinese input method wrote.
 *
 * `unit`: the power of ten that a bare number stands for (`EditUnit`). In % (−2) a number without a sign or scale means per cent: 20 is
 * 20 %, 0.5 is 0.5 %, as Excel and WPS do, which put the % sign behind the first digit typed; so does the cell editor, so that the planner
 * sees it. Where money is counted in 万 (4), 0.2 is 2,000, but ¥2,000 and 2000元 say themselves what they are.
 */
export function readNumber(text: string, unit = 0): Reading {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { kind: 'clear' };
  if (plain.startsWith('=')) return { kind: 'formula', text: plain.slice(1).trim() };

  let rest = plain.toLowerCase().replace(/[−–—]/g, '-').replace(/。/g, '.').trim();
  let negative = false;
  let named = false;
  const takeWord = (word: RegExp) => {
    const before = rest;
    rest = rest.replace(word, '');
    named ||= rest !== before;
  };
  const bracketed = /^\((.*)\)$/.exec(rest.replace(CURRENCY_BEFORE, ''));
  if (bracketed) {
    named = CURRENCY_BEFORE.test(rest);
    negative = true;
    rest = (bracketed[1] ?? '').trim();
  }
  // The sign may stand before or after the currency, but only once and never inside accounting brackets.
  const takeSign = () => {
    const sign = /^[+-]\s*/.exec(rest)?.[0];
    if (sign === undefined || bracketed) return false;
    if (sign.startsWith('-')) negative = true;
    rest = rest.slice(sign.length);
    return true;
  };
  const signed = takeSign();
  takeWord(CURRENCY_BEFORE);
  if (!signed) takeSign();

  let exponent = 0;
  if (rest.endsWith('%')) {
    rest = rest.slice(0, -1).trim();
    exponent = -2;
  } else {
    takeWord(UNIT_AFTER);
    const scale = SCALES.find(([suffix]) => rest.endsWith(suffix));
    if (scale) {
      rest = rest.slice(0, -scale[0].length).trim();
      exponent = scale[1];
    } else if (unit === -2 || !named) exponent = unit;
  }

  if (!/\d/.test(rest) || !DIGITS.test(rest)) return { kind: 'unreadable', reason: whyUnreadable(plain, rest) };
  const value = Number(moveExponent(rest.replace(/[, ]/g, ''), exponent));
  if (!Number.isFinite(value)) return { kind: 'unreadable', reason: 'too-large' };
  return { kind: 'number', value: negative && value !== 0 ? -value : value };
}

/** `1.2`, 4 → `1.2e4`: the decimal text is read once, so that 1.1万 is 11000 and not 11000.000000000002. */
function moveExponent(digits: string, by: number): string {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  return `${mantissa}e${Number(exponent) + by}`;
}

function whyUnreadable(plain: string, digits: string): UnreadableReason {
  if (DATE.test(plain.toLowerCase())) return 'date';
  if (/^[\d.,]+$/.test(digits)) return 'grouping';
  if (/^\S+\s*\(/.test(plain) || /[\d)\]]\s*[-+*/^×÷]\s*[\p{L}\d(]/u.test(plain)) return 'formula-without-equals';
  return 'text';
}
