import { namesIn } from '../../formula/rewrite-names.ts';
import { tokenise } from '../../formula/tokenise.ts';
import { cellOf } from '../cell-of.ts';
import { leafAt, type Nested } from '../nested.ts';
import type { Item, Openings, Plan } from '../plan.ts';
import { withLeaf } from '../with-leaf.ts';
import type { ComputedNumber } from './computed-number.ts';
import { placesOf } from './places-of.ts';
import { visitFormulas } from './visit-formulas.ts';

type OpeningRow = number | number[];

/** Functions that read months before the start as openings. */
const LOOKING_BACK: ReadonlySet<string> = new Set(['prev', 'rolling_sum', 'rolling_mean', 'retained', 'settled']);

/** Ids of the items whose openings a formula may read. */
export function itemsReadBack(plan: Plan): Set<string> {
  const found = new Set<string>();
  visitFormulas(plan, (text) => {
    const read = tokenise(text);
    if ('problem' in read) return;
    const names = namesIn(read.tokens);
    if (!names.some(({ token, role }) => role === 'function' && LOOKING_BACK.has(token.text.toLowerCase()))) return;
    for (const { token, role } of names) if (role === 'value') found.add(token.text);
  });
  return found;
}

/** Openings with the months that now lie before the start, as far as their numbers are known. */
export function openingsMovedOn(
  plan: Plan,
  item: Item,
  count: number,
  isReadBack: boolean,
  computed?: ComputedNumber,
): Openings | undefined {
  const numberAt = (members: readonly string[], month: number): number => {
    const cell = computed ? computed(item.id, members, month) : item.values === undefined ? NaN : cellOf(item.values, members, month);
    return typeof cell === 'number' ? cell : NaN;
  };
  let openings: Nested<OpeningRow> | undefined;
  for (const members of placesOf(plan, item)) {
    const old = item.opening === undefined ? undefined : leafAt<OpeningRow>(item.opening, members);
    const passed = Array.from({ length: count }, (_, month) => numberAt(members, month));
    const isKnown = passed.every(Number.isFinite);
    if (!Array.isArray(old) && !(isReadBack && isKnown)) {
      if (old !== undefined) openings = withLeaf<OpeningRow>(openings, members, () => old);
      continue;
    }
    const before = Array.isArray(old) ? old : old === undefined ? [] : [old];
    const latest = before.at(-1) ?? 0;
    openings = withLeaf<OpeningRow>(openings, members, () => [
      ...before,
      ...passed.map((number) => (Number.isFinite(number) ? number : latest)),
    ]);
  }
  return openings;
}

/** Openings without the months that now lie in the timeline; a single one that is left is for every earlier month. */
export function openingsMovedBack(openings: Openings, plan: Plan, item: Item, count: number): Openings | undefined {
  let left: Nested<OpeningRow> | undefined;
  for (const members of placesOf(plan, item)) {
    const old = leafAt<OpeningRow>(openings, members);
    if (old === undefined) continue;
    const kept = Array.isArray(old) ? old.slice(0, -count) : old;
    const [only] = Array.isArray(kept) ? kept : [];
    if (Array.isArray(kept) && only === undefined) continue;
    left = withLeaf<OpeningRow>(left, members, () => (Array.isArray(kept) && kept.length === 1 && only !== undefined ? only : kept));
  }
  return left;
}
