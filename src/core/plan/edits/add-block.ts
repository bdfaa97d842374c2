import { withIds } from '../../formula/with-ids.ts';
import type { Row } from '../cell-of.ts';
import type { Block } from '../block.ts';
import type { At, Item, Plan, Target } from '../plan.ts';
import { isBranch, type Nested } from '../nested.ts';
import { addItem } from './add-item.ts';
import { blockLinks, unitIn, type BlockLink } from './block-links.ts';
import { addDimension } from './edit-dimensions.ts';
import { addSection } from './edit-sections.ts';
import { freeIds, freeSectionId } from './free-id.ts';
import { uniqueName } from './unique-name.ts';

type Ids = ReadonlyMap<string, string>;

/** Whether something of the plan came with this block. */
export function hasBlock(plan: Plan, id: string): boolean {
  return [plan.items, plan.sections, plan.dimensions].some((list) => list?.some(({ block }) => block === id));
}

/** The item whose chart is the block's picture, which may have a number after its id; undefined where it is gone. */
export function pictureOf(plan: Plan, { id: block, picture }: Block): Item | undefined {
  return plan.items.find((item) => item.block === block && item.id.replace(/_\d+$/, '') === picture);
}

/**
 * Adds a block's rows under a section of their own, connected by name to what the plan has; what it lacks comes along as an input. Ids and
 * names that are taken get a number. A block that is there already is not added again.
 */
export function addBlock(plan: Plan, block: Block): void {
  if (hasBlock(plan, block.id)) return;
  const mark = { block: block.id };
  const links = blockLinks(plan, block);
  const ids = idsIn(plan, block, links);
  const own = (id: string) => ids.get(id) ?? id;
  // One space of names for formulas: items and dimensions. A plan without sections stays so: its own rows would all stand in the block's.
  const freeName = (name: Item['name'], id: string) =>
    uniqueName(
      name ?? id,
      [...plan.items, ...(plan.dimensions ?? [])].map((named) => named.name ?? named.id),
    );
  for (const { id, name, members, ...rest } of block.dimensions ?? []) {
    const renamed = members.map((member) => ({ ...member, id: own(member.id) }));
    addDimension(plan, { ...rest, id: own(id), name: freeName(name, id), ...mark, members: renamed });
  }
  const section = plan.sections || plan.items.length === 0 ? freeSectionId(plan, block.section.id) : undefined;
  if (section !== undefined) {
    const name = uniqueName(block.section.name ?? section, plan.sections?.map((other) => other.name ?? other.id) ?? []);
    addSection(plan, { ...block.section, id: section, name, ...mark }, null);
  }
  for (const item of [...block.items, ...links.flatMap(({ need, item: found }) => (found ? [] : [need.standIn]))]) {
    const unit = unitIn(plan, item.unit);
    const place = { ...(section !== undefined && { section }), ...(unit !== undefined && { unit }), ...mark };
    const { id, name, ...rest } = itemWithIds(item, ids);
    addItem(plan, { id, name: freeName(name, id), ...rest, ...place }, null);
  }
  const targets = block.targets?.map((target) => ({ ...targetWithIds(target, ids, freeTargetId(plan, target.id)), ...mark })) ?? [];
  if (targets.length > 0) plan.targets = [...(plan.targets ?? []), ...targets];
}

/** What the block's ids become in the plan. */
function idsIn(plan: Plan, block: Block, links: readonly BlockLink[]): Ids {
  const free = freeIds(plan);
  const ids = new Map<string, string>();
  for (const { need, item } of links) ids.set(need.standIn.id, item ? item.id : free(need.standIn.id));
  const dimensions = (block.dimensions ?? []).flatMap((dimension) => [dimension, ...dimension.members]);
  for (const { id } of [...dimensions, ...block.items]) ids.set(id, free(id));
  return ids;
}

function freeTargetId(plan: Plan, wanted: string): string {
  const taken = new Set(plan.targets?.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}_${number}`;
  return id;
}

/** A tree by member with the members' ids and the formulas in its cells put anew. */
function treeWithIds<Leaf>(tree: Nested<Leaf>, ids: Ids): Nested<Leaf> {
  if (isBranch(tree)) return Object.fromEntries(Object.entries(tree).map(([id, part]) => [ids.get(id) ?? id, treeWithIds(part, ids)]));
  const cell = (one: unknown) => (typeof one === 'string' ? withIds(one, ids) : one);
  return (Array.isArray(tree) ? tree.map(cell) : cell(tree)) as Leaf;
}

function itemWithIds(item: Item, ids: Ids): Item {
  const own = (id: string) => ids.get(id) ?? id;
  return {
    ...item,
    id: own(item.id),
    ...(item.over && { over: item.over.map(own) }),
    ...(item.values !== undefined && { values: treeWithIds<Row>(item.values, ids) }),
    ...(item.formula !== undefined && { formula: treeWithIds<string>(item.formula, ids) }),
    ...(item.totalFormula !== undefined && { totalFormula: withIds(item.totalFormula, ids) }),
    ...(item.opening !== undefined && { opening: treeWithIds<number | number[]>(item.opening, ids) }),
  };
}

function targetWithIds(target: Target, ids: Ids, id: string): Target {
  const own = (known: string) => ids.get(known) ?? known;
  const at: At | undefined = target.at && Object.fromEntries(Object.entries(target.at).map(([key, member]) => [own(key), own(member)]));
  const bound = (side: 'min' | 'max') => {
    const text = target[side];
    return typeof text === 'string' ? { [side]: withIds(text, ids) } : {};
  };
  return { ...target, id, item: own(target.item), ...(at && { at }), ...bound('min'), ...bound('max') };
}
