import type { Cause, LinkReason, Place, SyntaxReason } from '../problem.ts';
import type { PlanWords } from './problem-place.ts';

const maybe = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);
const having = (found: string | undefined) => (found === undefined || found === '' ? '' : `, not "${found}"`);
const quoted = (found: string | undefined) => (found === undefined || found === '' ? '' : ` "${found}"`);

/** What was wanted, for the tokens of the plan's reader. */
const wanted: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  list: 'a list in [ ]',
  object: 'something in { }',
  cell: 'a number, a formula or nothing (null)',
  plan: 'a plan',
  currency: 'a currency of three capital letters such as CNY',
  month: 'a month such as 2026-01',
  day: 'a day such as 2026-11-11',
  'two-items': 'two different items',
  item: 'item',
  section: 'section',
  dimension: 'dimension',
  member: 'member',
  target: 'target',
};

function limitOf(cause: Cause & { kind: 'too-large' }): string {
  const { limit, found } = cause;
  const count = limit.toLocaleString('en');
  const has = found === undefined ? '' : ` (found ${found.toLocaleString('en')})`;
  switch (cause.what) {
    case 'items':
      return `a plan has at most ${count} items${has}; the rest were left out. Split the plan.`;
    case 'months':
      return `a timeline has at most ${count} months${has}; the later ones were left out.`;
    case 'dimensions':
      return `an item has at most ${count} dimensions${has}. Take some away.`;
    case 'members':
      return `a dimension has at most ${count} members${has}; the rest were left out. Group the small ones.`;
    case 'cells':
      return `a plan has at most ${count} cells${has}; the item was left without values. Use fewer members or months.`;
    case 'formula':
      return `a formula has at most ${count} characters${has}. Split it over several items.`;
    case 'file':
      return `a plan file has at most ${limit / 1e6} MB. Save a smaller plan.`;
    case 'depth':
      return `brackets and calls nest at most ${count} deep${has}. Split the formula over several items.`;
    default:
      return cause.what satisfies never;
  }
}

function syntax(reason: SyntaxReason, found: string | undefined, place: Place): string {
  switch (reason) {
    case 'empty':
      return 'the formula is empty. Write one, or a number.';
    case 'unexpected':
      return `the formula cannot be read${found === undefined || found === '' ? ' to its end' : ` at "${found}"`}. Check what stands before and after it.`;
    case 'unclosed':
      return `a bracket${quoted(found)} has no partner. Close it or take it away.`;
    case 'percent':
      return 'a % must follow a number (20%). For a remainder write mod(a, b).';
    case 'assignment':
      return 'a formula needs no "=". To ask whether two things are equal, write "==".';
    case 'implicit-multiplication':
      return `a multiplication sign is missing${found === undefined ? '' : ` before "${found}"`}. Write 2 * x, not 2 x.`;
    case 'text':
      return `a formula cannot hold quoted text${quoted(found)}. Use names, or numbers.`;
    case 'not-allowed':
      return `${quoted(found).trim() || 'this'} is not allowed in a formula. Use numbers, names, + − * / ^, comparisons and functions.`;
    case 'chained-comparison':
      return 'comparisons cannot stand in a row. Write a < b and b < c.';
    case 'number':
      return `${quoted(found).trim() || 'this'} is not a number that can be computed with. Write a plain one such as 1200 or 5%.`;
    case 'member-brackets':
      return `${quoted(found).trim() || 'this'}: square brackets pick members of an item, as in spend[ztc]. Write only names of members in them.`;
    case 'json':
      return `the plan file cannot be read from line ${place.line ?? 1}, column ${place.column ?? 1} on${found === undefined || found === '' ? ' (it ends too early)' : ` ("${found}" is not valid JSON there)`}. Mend it there, or export the plan again.`;
    default:
      return reason satisfies never;
  }
}

function badValue({ reason, found, expected, suggestion }: Cause & { kind: 'bad-value' }, words: PlanWords): string {
  const want = wanted[expected ?? ''] ?? expected ?? '';
  switch (reason) {
    case 'missing':
      return expected === 'cell' || expected === 'bound'
        ? 'the list is empty. Add at least one number.'
        : `"${expected ?? ''}" is missing. Add it.`;
    case 'type':
      return `${want} is needed here${having(found)}.`;
    case 'id':
      return `"${found ?? ''}" cannot be an id. Use small letters, digits and _, a letter first.`;
    case 'reserved-id':
      return `"${found ?? ''}" is a word of the formula language. Choose another id.`;
    case 'month':
      return `${want} is needed here${having(found)}.`;
    case 'version':
      return found === undefined
        ? 'this is not a Suanpan plan: "suanpan": 1 is missing. Choose a plan file.'
        : `this plan has the format version ${found}, and only version ${expected ?? '1'} can be read. Update Suanpan.`;
    case 'unknown-reference':
      return `there is no ${want} "${found ?? ''}" here.${maybe(suggestion) || ' Correct the id, or add it.'}`;
    case 'values-and-formula':
      return 'an item has either values or a formula; the formula was kept. Take one away.';
    case 'neither-values-nor-formula':
      return 'the item has neither values nor a formula. Give it one.';
    case 'not-finite':
      return `${found ?? 'this'} is too large to compute with. Write another number.`;
    case 'member-missing':
      return `there is nothing for ${words.any(expected ?? '')}. Add it, or write "*" for all others.`;
    case 'total-formula-missing':
      return `the total of this input (${expected ?? 'total'}) is to follow a formula, and there is none. Add a "totalFormula", or choose another total.`;
    case 'exactly-one':
      return `a change of a scenario does one thing (${expected ?? ''}), and this one ${found === undefined ? 'does none. Write one' : `has ${found}. Leave only one`}.`;
    case 'not-allowed-here':
      return notAllowed(expected, found);
    case 'range':
      return expected === 'two-items'
        ? `${want} are needed here. Correct them.`
        : `${found ?? 'the value'} is outside of what is allowed (${want}). Write a number within it.`;
    case 'one-of':
      return `"${found ?? ''}" is not a choice here. Use one of: ${expected ?? ''}.`;
    case 'bounds-missing':
      return 'the target has no bound. Give it a least (min) or a most (max).';
    case 'line-break':
      return `a name stands on one line, so this one became "${found ?? ''}". Check the name.`;
    case 'over':
      return `${words.any(found ?? '')} must be split by ${words.any(expected ?? '')} to be used here. Choose another item, or give it the dimension (over).`;
    case 'over-at-most':
      return `${words.any(found ?? '')} is split by other dimensions, so it cannot be used here. Choose another item, or split it by ${expected ?? ''} at most (over).`;
    default:
      return reason satisfies never;
  }
}

function notAllowed(expected: string | undefined, found: string | undefined): string {
  switch (expected) {
    case 'no-members':
      return `the item is not split into members, yet there are values for ${found ?? ''}. Give it the dimension first (over), or write one value.`;
    case 'formula-item':
      return 'only a formula item can be overridden. Change the input itself.';
    case 'whole-item':
      return 'a scenario changes a formula or an opening for the whole item, not for some members or months. Take "at", "from" and "to" away.';
    case 'no-loop':
      return `the parents lead back to the target itself (by "${found ?? ''}"). Choose another parent.`;
    default:
      return `this is not allowed here${quoted(found)}. Take it away.`;
  }
}

/** One English sentence (and what to do), without the place. */
export function describeInEnglish(cause: Cause, place: Place, words: PlanWords): string {
  switch (cause.kind) {
    case 'syntax':
      return syntax(cause.reason, cause.found, place);
    case 'unknown-name':
      return cause.candidates && cause.candidates.length > 0
        ? `"${cause.name}" could mean ${cause.candidates.map(words.any).join(' or ')}. Write the id in brackets, or rename one of them.`
        : cause.memberOf !== undefined
          ? `${words.any(cause.memberOf)} has no member called "${cause.name}".${maybe(cause.suggestion) || ' Correct the name, or add the member.'}`
          : `there is no item called "${cause.name}".${maybe(cause.suggestion) || ' Correct the name, or add the item.'}`;
    case 'unknown-function':
      return `there is no function "${cause.name}".${maybe(cause.suggestion) || ' See the list of functions.'}`;
    case 'wrong-arguments':
      return wrongArguments(cause);
    case 'circular':
      return `the formula depends on itself in the same month: ${words.ring(cause.cycle)}. Break one step, for example by reading the month before with prev().`;
    case 'dimension-mismatch':
      return dimensionMismatch(cause, words);
    case 'duplicate-id':
      return `the id "${cause.id}" is used twice (${cause.places.join(', ')}); the first was kept. Rename the other.`;
    case 'bad-value':
      return badValue(cause, words);
    case 'unknown-key':
      return `a plan file has nothing called "${cause.key}" here.${maybe(cause.suggestion) || ' Take it away.'}`;
    case 'too-large':
      return limitOf(cause);
    case 'link':
      return link(cause.reason, cause.found);
    case 'no-value':
      return noValue(cause, place, words);
    default:
      return cause satisfies never;
  }
}

function noValue({ operation, reason, operands = [], argument }: Cause & { kind: 'no-value' }, place: Place, words: PlanWords): string {
  const numbers = operands.map(({ name, value }) => `${words.any(name)} = ${value}`).join(', ');
  const given = numbers === '' ? '' : ` (${numbers})`;
  switch (reason) {
    case 'division-by-zero':
      return `a number is divided by 0, so there is no result${given}. Check the divisor, or give another number with if_error().`;
    case 'negative-root':
      return `a negative number has no root${given}. Check the number, or keep it from falling below 0 with max(0, …).`;
    case 'logarithm':
      return `zero and negative numbers have no logarithm${given}. Check the number in ${operation}().`;
    case 'overflow':
      return `the result is too large to compute${given}. Check the numbers it uses for digits too many.`;
    case 'argument-bounds':
      return `in ${operation}(), ${argument?.name ?? 'a number'} must be ${boundsOf(argument)}${given}. Check the numbers it uses, or give another number with if_error().`;
    case 'queue-without-end':
      return `the agents cannot handle more than what arrives, so the queue grows and the wait has no end${given}. Add agents, or give another number with if_error().`;
    case 'time-in-total':
      return place.target === undefined
        ? `${operation}() looks at other months, so it cannot make a total. Give the item a formula of its own for totals, or choose another total.`
        : `${operation}() looks at other months, so it cannot be used on totals of members or months. Write ${operation}(sum(…)), or make the target monthly.`;
    case 'no-rule-for-total':
      return 'each member has a formula, but all members together have none. Write one for the total under "*", or choose another total.';
    case undefined:
      return `"${operation}" has no result${given}. Check the numbers it uses, or give another number with if_error().`;
    default:
      return reason satisfies never;
  }
}

/** "at least 0 and below 1, and is 1" */
function boundsOf(argument: (Cause & { kind: 'no-value' })['argument']): string {
  const { least, most, below, whole, value } = argument ?? {};
  const bounds = [
    ...(whole ? ['whole'] : []),
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return `${bounds.join(' and ') || 'another one'}${value === undefined ? '' : `, and is ${value}`}`;
}

function wrongArguments({ name, reason, expected, found }: Cause & { kind: 'wrong-arguments' }): string {
  switch (reason) {
    case 'count':
      return `${name}() has too many or too few entries in its brackets${found === undefined ? '' : ` (${found})`}. Write ${expected}${expected.includes('[') ? '; what stands in [ ] may be left out' : ''}.`;
    case 'whole':
      return `${name} needs a whole number here${having(found)}. Write ${expected}.`;
    case 'range':
      return `a number in ${name}() is outside of what is allowed${quoted(found)}. Write ${expected}, with another number.`;
    case 'dimension':
      return `${name} cannot add up over${quoted(found) || ' this'} here. Write ${expected} with a dimension that x has.`;
    default:
      return reason satisfies never;
  }
}

function dimensionMismatch({ name, dimension, reason }: Cause & { kind: 'dimension-mismatch' }, words: PlanWords): string {
  switch (reason) {
    case 'extra':
      return `${words.any(name)} is split by ${words.any(dimension)}, and this item is not. Write sum(${name}) to add its members up.`;
    case 'foreign-member':
      return `${words.any(name)} has no member ${words.any(dimension)}. Choose one of its own.`;
    case 'two-members':
      return `the brackets pick two members of ${words.any(dimension)}, and ${words.any(name)} takes one of each dimension. Take one away.`;
    case 'not-an-item':
      return `${words.any(name)} is a dimension or a member, not an item, so it has no numbers of its own. Write an item; for one of its members, item[member].`;
    default:
      return reason satisfies never;
  }
}

function link(reason: LinkReason, found: string | undefined): string {
  switch (reason) {
    case 'not-a-link':
      return 'this is not a share link of Suanpan. Copy the whole address, from the # on.';
    case 'cut':
      return 'the link is cut off. Copy it again as a whole, or ask for the plan file.';
    case 'altered':
      return 'the link was altered on its way. Copy it again, or ask for the plan file.';
    case 'newer-version':
      return 'the link was made by a newer version of Suanpan. Update this one, or ask for the plan file.';
    case 'unknown-template':
      return `the link builds on the template${quoted(found)}, which is not known here. Update Suanpan, or ask for the plan file.`;
    case 'too-large':
      return 'the link unpacks to more than a plan may hold. Ask for the plan file.';
    case 'unreadable':
      return 'the link does not hold a plan that can be read. Ask for the plan file.';
    default:
      return reason satisfies never;
  }
}
