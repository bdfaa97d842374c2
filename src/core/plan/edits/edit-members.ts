import type { Row } from '../cell-of.ts';
import type { Nested } from '../nested.ts';
import type { Formulas, Item, Member, Plan, Text } from '../plan.ts';
import { combinationOf } from './combine-cells.ts';
import { findDimension } from './edit-dimensions.ts';
import { keepPartsSound } from './keep-parts-sound.ts';
import { eachBranch } from './member-tree.ts';
import { withoutEntries } from './without-entries.ts';

type Branch<Leaf> = { [member: string]: Nested<Leaf> };

interface BranchEdits {
  numbers: <Leaf>(branch: Branch<Leaf>, item: Item) => Branch<Leaf>;
  formula: (branch: Branch<string>) => Branch<string>;
}

/** Changes each branch of a dimension in all that items, and the scenarios about them, say by member. */
function inEveryBranch(plan: Plan, dimension: string, { numbers, formula }: BranchEdits): void {
  for (const item of plan.items) {
    const depth = item.over?.indexOf(dimension) ?? -1;
    if (depth < 0) continue;
    const inNumbers = <Leaf>(tree: Nested<Leaf>) => eachBranch(tree, depth, (branch) => numbers(branch, item));
    const inFormula = (tree: Formulas) => eachBranch<string>(tree, depth, formula);
    if (item.values !== undefined) item.values = inNumbers<Row>(item.values);
    if (item.earlier !== undefined) item.earlier = inNumbers<Row>(item.earlier);
    if (item.opening !== undefined) item.opening = inNumbers<number | number[]>(item.opening);
    if (item.formula !== undefined) item.formula = inFormula(item.formula);
    for (const { changes } of plan.scenarios ?? [])
      for (const change of changes) {
        if (change.item !== item.id) continue;
        if (change.opening !== undefined) change.opening = inNumbers<number | number[]>(change.opening);
        if (change.formula !== undefined) change.formula = inFormula(change.formula);
      }
  }
}

/** Whether a new member's numbers begin at 0: amounts do. A rate of 0 would divide by nothing somewhere. */
function isAmount(item: Item): boolean {
  if (combinationOf(item) === 'sum') return true;
  return item.unit !== undefined && item.unit !== '%' && !item.unit.includes('/');
}

/**
 * Adds a member after all others. Where items say something for each member, it follows the last one's formula; of numbers it takes
 * the last one's that are there when they are rates, and 0 when they are amounts.
 */
export function addMember(plan: Plan, dimensionId: string, member: Member): void {
  const dimension = findDimension(plan, dimensionId);
  const others = dimension.members.map(({ id }) => id).reverse();
  dimension.members.push(member);
  inEveryBranch(plan, dimensionId, {
    numbers: (branch, item) => {
      const like = others.map((id) => branch[id]).find((part) => part !== undefined && part !== null);
      return like === undefined || Object.hasOwn(branch, '*') || isAmount(item) ? branch : { ...branch, [member.id]: like };
    },
    // A formula item needs a rule for each member.
    formula: (branch) => (Object.hasOwn(branch, '*') ? branch : { ...branch, [member.id]: branch[others[0] ?? ''] ?? '0' }),
  });
}

function findMember(plan: Plan, dimension: string, id: string): Member {
  const member = findDimension(plan, dimension).members.find((candidate) => candidate.id === id);
  if (!member) throw new RangeError(`no member: ${id}`);
  return member;
}

export function renameMember(plan: Plan, dimension: string, id: string, name: Text): void {
  findMember(plan, dimension, id).name = name;
}

/** Moves a member before another; null: to the end. */
export function moveMember(plan: Plan, dimensionId: string, id: string, before: string | null): void {
  const dimension = findDimension(plan, dimensionId);
  const member = findMember(plan, dimensionId, id);
  const { members } = dimension;
  if (before === id || before === (members[members.indexOf(member) + 1]?.id ?? null)) return;
  members.splice(members.indexOf(member), 1);
  const at = members.findIndex((other) => other.id === before);
  members.splice(at < 0 ? members.length : at, 0, member);
}

/** Deletes a member with its numbers, and with what the plan says of it alone. Formulas that name it stay and become problems. */
export function deleteMember(plan: Plan, dimensionId: string, id: string): void {
  const { members } = findDimension(plan, dimensionId);
  members.splice(members.indexOf(findMember(plan, dimensionId, id)), 1);
  const without = <Leaf>(branch: Branch<Leaf>) =>
    Object.hasOwn(branch, id) ? Object.fromEntries(Object.entries(branch).filter(([member]) => member !== id)) : branch;
  inEveryBranch(plan, dimensionId, { numbers: without, formula: without });
  withoutEntries(plan, { about: ({ at }) => at?.[dimensionId] === id });
  for (const item of plan.items) {
    if (item.overrides?.some(({ at }) => at?.[dimensionId] === id))
      item.overrides = item.overrides.filter(({ at }) => at?.[dimensionId] !== id);
    if (item.held?.some(({ at }) => at?.[dimensionId] === id)) item.held = item.held.filter(({ at }) => at?.[dimensionId] !== id);
  }
  keepPartsSound(plan);
}
