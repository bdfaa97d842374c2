import { limits } from '../limits.ts';
import type {
  Actual,
  At,
  Bound,
  Change,
  Correlation,
  Dimension,
  EarlierBounds,
  EventAftermath,
  Held,
  Item,
  Member,
  Override,
  Plan,
  PlanEvent,
  ResponseParts,
  Scenario,
  Section,
  Target,
  Team,
  Uncertainty,
} from '../plan.ts';
import { readEffects, readLift } from './read-event.ts';
import { listOf } from './read-list.ts';
import { readCell, readFormulas, readOpenings, readValues } from './read-members.ts';
import { isRecord, optional, readObject, required, type Shape } from './read-object.ts';
import {
  badValue,
  numberBetween,
  oneOf,
  readCurrency,
  readDay,
  readFlag,
  readFormulaText,
  readId,
  readMonth,
  readName,
  readNumber,
  readString,
  readText,
  wholeListOf,
} from './read-scalars.ts';
import { within, type Reader } from './reading.ts';

/*
 * Every key of a plan file, once. A key is added by one line in `plan.ts` and one here: the types hold the two together.
 * What a key means beside others (references, duplicates, either-or) is checked in the `check-…` files.
 */

const total = oneOf('sum', 'mean', 'last', 'first', 'max', 'min', 'none', 'formula');
const named = { name: optional(readName), note: optional(readText) };

/** Which member of each dimension; a bad entry would point elsewhere, so it spoils the whole. */
const readAt: Reader<At> = (json, spot) => {
  if (!isRecord(json)) {
    spot.reading.report(spot, badValue('type', json, 'object'));
    return undefined;
  }
  const pairs = Object.entries(json).map(([dimension, member]) => {
    const here = within(spot, dimension);
    return [readId(dimension, here), readId(member, here)] as const;
  });
  const known = pairs.filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined);
  return known.length === pairs.length ? Object.fromEntries(known) : undefined;
};

/** A number, one per period, or a formula. */
const readBound: Reader<Bound> = (json, spot) => {
  if (typeof json === 'string') return readFormulaText(json, spot);
  if (!Array.isArray(json)) return readNumber(json, spot);
  if (json.length > 0) return wholeListOf(readNumber)(json, spot);
  spot.reading.report(spot, badValue('missing', undefined, 'bound'));
  return undefined;
};

const readPair: Reader<[string, string]> = (json, spot) => {
  const [first, second, ...more] = wholeListOf(readId)(json, spot) ?? [];
  if (first !== undefined && second !== undefined && first !== second && more.length === 0) return [first, second];
  if (!spot.reading.isTouched(spot)) spot.reading.report(spot, badValue('range', json, 'two-items'));
  return undefined;
};

const member: Shape<Member> = { id: required(readId), ...named };

const dimension: Shape<Dimension> = {
  id: required(readId),
  ...named,
  block: optional(readId),
  members: required(listOf(readObject(member), { limit: { what: 'members', limit: limits.members } }), () => []),
};

const section: Shape<Section> = { id: required(readId), ...named, folded: optional(readFlag), block: optional(readId) };

const uncertainty: Shape<Uncertainty> = {
  distribution: required(oneOf('normal', 'lognormal', 'uniform', 'triangular', 'pert')),
  spread: required(numberBetween(0, Infinity)),
  draw: optional(oneOf('item', 'member', 'month')),
};

const override: Shape<Override> = { at: optional(readAt), month: required(readMonth), value: required(readNumber) };

const held: Shape<Held> = { at: optional(readAt), month: optional(readMonth) };

const item: Shape<Item> = {
  id: required(readId),
  ...named,
  section: optional(readId),
  block: optional(readId),
  over: optional(wholeListOf(readId)),
  unit: optional(readString),
  decimals: optional(numberBetween(0, 10, true)),
  source: optional(readText),
  total: optional(total),
  memberTotal: optional(total),
  totalFormula: optional(readFormulaText),
  values: optional(readValues),
  earlier: optional(readValues),
  formula: optional(readFormulas),
  opening: optional(readOpenings),
  overrides: optional(listOf(readObject(override, true))),
  held: optional(listOf(readObject(held, true))),
  uncertainty: optional(readObject(uncertainty)),
  min: optional(readNumber),
  max: optional(readNumber),
};

const earlierBounds: Shape<EarlierBounds> = { min: optional(wholeListOf(readNumber)), max: optional(wholeListOf(readNumber)) };

const target: Shape<Target> = {
  id: required(readId),
  ...named,
  block: optional(readId),
  item: required(readId),
  at: optional(readAt),
  per: required(oneOf('month', 'quarter', 'year', 'timeline')),
  min: optional(readBound),
  max: optional(readBound),
  earlier: optional(readObject(earlierBounds)),
  owner: optional(readText),
  weight: optional(numberBetween(0, Infinity)),
  parent: optional(readId),
};

const change: Shape<Change> = {
  item: required(readId),
  at: optional(readAt),
  from: optional(readMonth),
  to: optional(readMonth),
  set: optional(readCell),
  multiply: optional(readNumber),
  add: optional(readNumber),
  formula: optional(readFormulas),
  opening: optional(readOpenings),
};

const scenario: Shape<Scenario> = { id: required(readId), ...named, changes: required(listOf(readObject(change, true)), () => []) };

const correlation: Shape<Correlation> = { items: required(readPair), rank: required(numberBetween(-1, 1)) };

const aftermath: Shape<EventAftermath> = { days: required(numberBetween(1, 366, true)), lift: required(numberBetween(0, Infinity)) };

const event: Shape<PlanEvent> = {
  id: required(readId),
  ...named,
  from: required(readDay),
  to: required(readDay),
  kind: required(oneOf('campaign', 'milestone', 'holiday')),
  lift: optional(readLift),
  after: optional(readObject(aftermath)),
  effects: optional(readEffects),
  off: optional(readFlag),
};

const actual: Shape<Actual> = {
  item: required(readId),
  at: optional(readAt),
  month: required(readMonth),
  value: required(readNumber),
  source: optional(readText),
};

const team: Shape<Team> = {
  role: required(readId),
  required: optional(readId),
  headcount: optional(readId),
  effective: optional(readId),
  hires: optional(readId),
  leavers: optional(readId),
  temps: optional(readId),
  overtime: optional(readId),
  wage: optional(readId),
  hire_cost: optional(readId),
  severance: optional(readId),
  temp_cost: optional(readId),
  temp_productivity: optional(readId),
  overtime_cost: optional(readId),
  overtime_limit: optional(readId),
  hours: optional(readId),
  turnover: optional(readId),
  kept: optional(readId),
  lead: optional(readId),
  ramp_first: optional(readId),
  ramp_second: optional(readId),
  shortage_cost: optional(readId),
  half_hour: optional(readId),
  day: optional(readId),
  arrivals: optional(readId),
  agents_needed: optional(readId),
  agents_there: optional(readId),
  level: optional(readId),
  half_hour_share: optional(readId),
  weekday_share: optional(readId),
  day_role: optional(readId),
};

const response: Shape<ResponseParts> = {
  channel: required(readId),
  saturation: optional(readId),
  spend: optional(readId),
  planned: optional(readId),
  visitors: optional(readId),
};

const readVersion: Reader<1> = (json, spot) => {
  if (json === 1) return 1;
  spot.reading.report(spot, badValue('version', json, '1'));
  return undefined;
};

const readMonths: Reader<number> = (json, spot) => {
  const months = numberBetween(1, Infinity, true)(json, spot);
  if (months === undefined || months <= limits.months) return months;
  spot.reading.report(spot, { kind: 'too-large', what: 'months', limit: limits.months, found: months });
  return limits.months;
};

const timeline: Shape<Plan['timeline']> = { start: required(readMonth), months: required(readMonths) };

const plan: Shape<Plan> = {
  suanpan: required(readVersion),
  ...named,
  currency: optional(readCurrency),
  timeline: required(readObject(timeline)),
  dimensions: optional(listOf(readObject(dimension))),
  sections: optional(listOf(readObject(section))),
  items: required(listOf(readObject(item), { place: (id) => ({ item: id }), limit: { what: 'items', limit: limits.items } }), () => []),
  targets: optional(listOf(readObject(target), { place: (id) => ({ target: id }) })),
  scenarios: optional(listOf(readObject(scenario), { place: (id) => ({ scenario: id }) })),
  correlations: optional(listOf(readObject(correlation))),
  events: optional(listOf(readObject(event))),
  actuals: optional(listOf(readObject(actual))),
  team: optional(readObject(team)),
  response: optional(readObject(response)),
};

/** A plan whose parts have the right types; what they refer to is not checked yet. */
export const readPlanShape = readObject(plan);
