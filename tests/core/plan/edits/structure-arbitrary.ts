import fc from 'fast-check';
import { addItem } from '../../../../src/core/plan/edits/add-item.ts';
import { convertToInput } from '../../../../src/core/plan/edits/convert-to-input.ts';
import { deleteItems } from '../../../../src/core/plan/edits/delete-items.ts';
import { duplicateItem } from '../../../../src/core/plan/edits/duplicate-item.ts';
import { addDimension, deleteDimension, renameDimension } from '../../../../src/core/plan/edits/edit-dimensions.ts';
import { addMember, deleteMember, moveMember, renameMember } from '../../../../src/core/plan/edits/edit-members.ts';
import { addSection, deleteSection, moveSection, renameSection } from '../../../../src/core/plan/edits/edit-sections.ts';
import { freeId, freeSectionId } from '../../../../src/core/plan/edits/free-id.ts';
import { moveItem, stepOf } from '../../../../src/core/plan/edits/move-item.ts';
import { setFormula } from '../../../../src/core/plan/edits/set-formula.ts';
import { setOver } from '../../../../src/core/plan/edits/set-over.ts';
import { setProperties } from '../../../../src/core/plan/edits/set-properties.ts';
import { setTimeline } from '../../../../src/core/plan/edits/set-timeline.ts';
import { formatMonth, parseMonth } from '../../../../src/core/plan/timeline.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';

export type Edit = (plan: Plan) => void;

/** One of a list by a number that knows nothing of its length; undefined where it is empty. */
const pick = <T>(list: readonly T[] | undefined, n: number): T | undefined => (list?.length ? list[n % list.length] : undefined);

type Act = (plan: Plan, a: number, b: number) => void;

/** Every structure edit, at places that two numbers choose; those that find no place change nothing. */
const acts: Record<string, Act> = {
  addInput: (plan, a) => addItem(plan, { id: freeId(plan, '新指标', 'item'), name: '新指标', values: a }, pick(plan.items, a)?.id ?? null),
  addFormula: (plan, a, b) => {
    const [read, section] = [pick(plan.items, a), pick(plan.sections, b)];
    const id = freeId(plan, { zh: '和', en: `Sum ${a}` }, 'item');
    addItem(plan, { id, formula: read ? `sum(${read.id})` : '1', ...(section && { section: section.id }) }, null);
  },
  deleteItem: (plan, a) => {
    const item = pick(plan.items, a);
    if (item) deleteItems(plan, [item.id]);
  },
  duplicateItem: (plan, a) => {
    const item = pick(plan.items, a);
    if (item) duplicateItem(plan, item.id, freeId(plan, item.name, 'item'), 'Copy');
  },
  stepItem: (plan, a, b) => {
    const item = pick(plan.items, a);
    const to = item && stepOf(plan, item.id, b % 2 === 0 ? 1 : -1);
    if (item && to) moveItem(plan, item.id, to.section, to.before);
  },
  moveItem: (plan, a, b) => {
    const [item, section] = [pick(plan.items, a), pick(plan.sections, b)];
    if (item && section) moveItem(plan, item.id, section.id, null);
  },
  toInput: (plan, a, b) => {
    const item = pick(plan.items, a);
    if (item) convertToInput(plan, item.id, (_, members, month) => (b % 7 === 0 ? NaN : members.length + month * b));
  },
  toFormula: (plan, a, b) => {
    const item = pick(plan.items, a);
    if (item && item.total !== 'formula') setFormula(plan, item.id, `${b} * 2`, null);
  },
  properties: (plan, a, b) => {
    const item = pick(plan.items, a);
    if (item)
      setProperties(plan, item.id, {
        name: `名称${b}`,
        unit: b % 2 === 0 ? '%' : null,
        decimals: b % 5,
        total: 'mean',
        note: null,
        source: 'ERP',
      });
  },
  over: (plan, a, b) => {
    const item = pick(plan.items, a);
    if (item)
      setOver(
        plan,
        item.id,
        (plan.dimensions ?? [])
          .map(({ id }) => id)
          .filter((_, index) => ((b >> index) & 1) === 1)
          .slice(0, 3),
      );
  },
  addSection: (plan, a) => addSection(plan, { id: freeSectionId(plan, '分组'), name: '分组' }, pick(plan.sections, a)?.id ?? null),
  renameSection: (plan, a, b) => {
    const section = pick(plan.sections, a);
    if (section) renameSection(plan, section.id, `S${b}`);
  },
  moveSection: (plan, a, b) => {
    const section = pick(plan.sections, a);
    if (section) moveSection(plan, section.id, pick(plan.sections, b)?.id ?? null);
  },
  deleteSection: (plan, a) => {
    const section = pick(plan.sections, a);
    if (section) deleteSection(plan, section.id);
  },
  addDimension: (plan, a) => {
    if (plan.dimensions && plan.dimensions.length > 3) return;
    const id = freeId(plan, '维度', 'dimension');
    addDimension(plan, { id, members: Array.from({ length: a % 3 }, (_, index) => ({ id: `${id}_${index}` })) });
  },
  renameDimension: (plan, a, b) => {
    const dimension = pick(plan.dimensions, a);
    if (dimension) renameDimension(plan, dimension.id, `D${b}`);
  },
  deleteDimension: (plan, a) => {
    const dimension = pick(plan.dimensions, a);
    if (dimension) deleteDimension(plan, dimension.id);
  },
  addMember: (plan, a) => {
    const dimension = pick(plan.dimensions, a);
    if (dimension && dimension.members.length < 5) addMember(plan, dimension.id, { id: freeId(plan, 'New one', 'member'), name: '新成员' });
  },
  renameMember: (plan, a, b) => {
    const dimension = pick(plan.dimensions, a);
    const member = pick(dimension?.members, b);
    if (dimension && member) renameMember(plan, dimension.id, member.id, `M${b}`);
  },
  moveMember: (plan, a, b) => {
    const dimension = pick(plan.dimensions, a);
    const member = pick(dimension?.members, b);
    if (dimension && member) moveMember(plan, dimension.id, member.id, pick(dimension.members, b + 2)?.id ?? null);
  },
  deleteMember: (plan, a, b) => {
    const dimension = pick(plan.dimensions, a);
    const member = pick(dimension?.members, b);
    if (dimension && member) deleteMember(plan, dimension.id, member.id);
  },
  timeline: (plan, a, b) => {
    const start = (parseMonth(plan.timeline.start) ?? 0) + (a % 9) - 4;
    setTimeline(plan, { start: formatMonth(start), months: (b % 24) + 1 });
  },
};

const number = fc.nat({ max: 99 });

/** Any structure edit. Prints as its name and the numbers that placed it. */
export const structureEdit: fc.Arbitrary<Edit> = fc.tuple(fc.constantFrom(...Object.keys(acts)), number, number).map(([name, a, b]) => {
  const act: Act = acts[name] ?? (() => undefined);
  const edit: Edit = (plan) => act(plan, a, b);
  return Object.assign(edit, { toString: () => `${name}(${a}, ${b})` });
});
