import type { Item, Plan } from '../../src/core/index.ts';
import type { CellRef, PlanStore } from '../../src/store/index.ts';
import { chance, one, whole, type Draw } from '../core/random-plan.ts';

const texts = ['甲', '乙', 'A', 'b c', '2 月'] as const;
const text = (draw: Draw) => (chance(draw, 50) ? one(draw, texts) : { zh: one(draw, texts), en: one(draw, texts) });
const number = (draw: Draw) => whole(draw, -20, 400) / 4;

/** One of a list, or null where it is empty. */
const some = <T>(draw: Draw, list: readonly T[] | undefined): T | null => (list && list.length > 0 ? one(draw, list) : null);

/** A cell of an item, single or a total: every place and period there is. */
function cellOf(draw: Draw, { plan, timeline }: { plan: Plan; timeline: { periods: readonly unknown[] } }, item: Item): CellRef {
  const places = (item.over ?? []).reduce(
    (count, id) => count * ((plan.dimensions?.find((dimension) => dimension.id === id)?.members.length ?? 0) + 1),
    1,
  );
  return { item: item.id, place: whole(draw, 0, places - 1), column: whole(draw, 0, timeline.periods.length - 1) };
}

function formula(draw: Draw, plan: Plan): string {
  const { id } = one(draw, plan.items);
  return one(draw, ['3', `${id} * 2`, `prev(${id}) + 1`, `sum(${id})`, `${id} / 0`, 'no such name', '1 +'] as const);
}

/** One act of the page on the open plan, whatever comes of it: what cannot be done must leave the plan as it is. */
export async function randomAct(draw: Draw, { getState, actions }: PlanStore): Promise<void> {
  const state = getState();
  const { plan } = state;
  const item = some(draw, plan.items);
  const section = some(draw, plan.sections);
  const dimension = some(draw, plan.dimensions);
  const member = some(draw, dimension?.members);
  const scenario = some(draw, plan.scenarios);
  if (!item) {
    actions.addItem({ name: text(draw) }, null);
    return;
  }
  const ref = () => cellOf(draw, state, one(draw, plan.items));
  const refs = () => Array.from({ length: whole(draw, 1, 6) }, ref);
  const cell = () => (chance(draw, 15) ? null : chance(draw, 20) ? formula(draw, plan) : number(draw));
  const blocks = await actions.openBlocks();
  const block = one(draw, blocks.blocks);
  const acts: (() => unknown)[] = [
    () => (chance(draw, 50) ? blocks.add(block) : blocks.remove(block)),
    () => actions.editCell(ref(), cell()),
    () => actions.editCell(ref(), number(draw)),
    () =>
      actions.editCells(
        refs().map((each) => ({ ref: each, cell: cell() })),
        'edit.paste',
      ),
    () => actions.clearCells(refs()),
    () => actions.editTotal(ref(), number(draw)),
    () => actions.holdCells(refs()),
    () => actions.releaseCells(refs()),
    () => actions.setFormula(item.id, formula(draw, plan), chance(draw, 30) ? member?.id : undefined),
    () => actions.setOpening(item.id, chance(draw, 20) ? null : number(draw)),
    () => actions.renameItem(item.id, text(draw)),
    () => actions.setItemNote(item.id, chance(draw, 30) ? null : text(draw)),
    () => actions.renamePlan(state.planId, text(draw)),
    () => actions.createScenario(text(draw)),
    () => scenario && actions.renameScenario(scenario.id, text(draw)),
    () => scenario && actions.duplicateScenario(scenario.id, text(draw)),
    () => scenario && actions.deleteScenario(scenario.id),
    () => scenario && actions.revertChange(scenario.id, whole(draw, 0, 3)),
    () => actions.switchScenario(scenario?.id ?? null),
    () => actions.switchScenario(null),
    () =>
      actions.addItem(
        { name: text(draw), rule: chance(draw, 50) ? 'input' : { formula: formula(draw, plan) } },
        chance(draw, 50) ? item.id : null,
      ),
    () => actions.changeItem(item.id, { unit: one(draw, ['%', '元'] as const), max: chance(draw, 50) ? null : 1000 }),
    () => actions.changeItem(item.id, { rule: chance(draw, 60) ? 'input' : { formula: formula(draw, plan) } }),
    () => dimension && actions.changeItem(item.id, { over: chance(draw, 60) ? [dimension.id] : [] }),
    () => actions.deleteItems(chance(draw, 80) ? [item.id] : plan.items.slice(0, 2).map(({ id }) => id)),
    () => actions.duplicateItem(item.id, text(draw)),
    () => actions.moveItem(item.id, section?.id, chance(draw, 50) ? null : one(draw, plan.items).id),
    () => actions.stepItem(item.id, chance(draw, 50) ? 1 : -1),
    () => actions.addSection(text(draw), section?.id ?? null),
    () => section && actions.renameSection(section.id, text(draw)),
    () => section && actions.moveSection(section.id, null),
    () => section && actions.deleteSection(section.id),
    () => actions.addDimension(text(draw)),
    () => dimension && actions.renameDimension(dimension.id, text(draw)),
    () => dimension && actions.deleteDimension(dimension.id),
    () => dimension && actions.addMember(dimension.id, text(draw)),
    () => dimension && member && actions.renameMember(dimension.id, member.id, text(draw)),
    () => dimension && member && actions.moveMember(dimension.id, member.id, null),
    () => dimension && member && actions.deleteMember(dimension.id, member.id),
    () =>
      actions.setTimeline({ start: one(draw, ['2025-11', '2025-12', '2026-03'] as const), months: whole(draw, 1, 9) }, chance(draw, 50)),
  ];
  await one(draw, acts)();
}
