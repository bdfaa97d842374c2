import {
  addDimension,
  addItem,
  addMember,
  addSection,
  changePlan,
  convertToInput,
  deleteDimension,
  deleteItems,
  deleteMember,
  deleteSection,
  duplicateItem,
  freeId,
  freeSectionId,
  moveItem,
  moveMember,
  moveSection,
  renameDimension,
  renameMember,
  renameSection,
  sectionOf,
  setFormula,
  setOver,
  setProperties,
  setTimeline,
  stepOf,
  storeFormula,
  usersOf,
  uniqueName,
  type Plan,
  type Problem,
  type Text,
} from '../core/index.ts';
import { baseNumbers } from './base-numbers.ts';
import type { Recipe } from './edit-cells.ts';
import { newProblem } from './new-problem.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Act } from './state.ts';
import type { ItemDraft, StructureActions } from './structure-acts.ts';

type Named = { id: string; name?: Text };
const nameOf = (named: Named): Text => named.name ?? named.id;

/** The actions that change the structure of the plan that is open. */
export function createStructureActions(open: OpenPlan): StructureActions {
  const plan = (): Plan => open.state.plan;
  const act = (what: Act, recipe: Recipe) => void open.commit(what, recipe);
  function checked(what: Act, recipe: Recipe): Problem | null {
    const problem = newProblem(plan(), changePlan(plan(), recipe).plan);
    if (!problem) open.commit(what, recipe);
    return problem;
  }
  const item = (id: string) => plan().items.find((candidate) => candidate.id === id);
  const section = (id: string) => plan().sections?.find((candidate) => candidate.id === id);
  const dimension = (id: string) => plan().dimensions?.find((candidate) => candidate.id === id);
  const member = (of: string, id: string) => dimension(of)?.members.find((candidate) => candidate.id === id);
  const freeName = (name: Text, among: readonly Named[] | undefined, but: string | null = null) =>
    uniqueName(name, among?.filter(({ id }) => id !== but).map(nameOf) ?? []);
  /** Formulas name items and dimensions alike. */
  const inFormulas = () => [...plan().items, ...(plan().dimensions ?? [])];

  /** What an item says of itself, and its dimensions. */
  function write(target: Plan, id: string, draft: ItemDraft): void {
    setProperties(target, id, draft);
    if (draft.over) setOver(target, id, draft.over);
  }

  const actions: StructureActions = {
    usersOf: (ids) => usersOf(plan(), ids),

    addItem(draft, below) {
      const name = freeName(draft.name, inFormulas());
      const id = freeId(plan(), name, 'item');
      const place = draft.section === undefined ? {} : { section: draft.section };
      const add = (target: Plan) => {
        addItem(target, { id, name, ...place, values: 0 }, below);
        if (draft.over) setOver(target, id, draft.over);
      };
      const rule = typeof draft.rule === 'object' ? storeFormula(draft.rule.formula, changePlan(plan(), add).plan) : null;
      if (rule && 'problem' in rule) return rule;
      const problem = checked({ key: 'items.add', name }, (target) => {
        add(target);
        if (rule) setFormula(target, id, rule.formula, null);
        write(target, id, { ...draft, name });
      });
      return problem ? { problem } : { id };
    },

    async changeItem(id, draft) {
      const numbers = draft.rule === 'input' ? await baseNumbers(open.api) : null;
      const before = item(id);
      if (!before) return null;
      const rule = typeof draft.rule === 'object' ? storeFormula(draft.rule.formula, plan()) : null;
      if (rule && 'problem' in rule) return rule.problem;
      const name = draft.name === undefined ? {} : { name: freeName(draft.name, inFormulas(), id) };
      return checked({ key: 'items.change', item: id }, (target) => {
        if (rule) setFormula(target, id, rule.formula, null);
        if (numbers) convertToInput(target, id, numbers);
        write(target, id, { ...draft, ...name });
        if (draft.section !== undefined && draft.section !== sectionOf(plan(), before)) moveItem(target, id, draft.section, null);
      });
    },

    deleteItems(ids) {
      const [first, ...others] = ids.flatMap((id) => item(id) ?? []);
      if (first)
        act({ key: others.length > 0 ? 'items.deleteAll' : 'items.delete', name: nameOf(first) }, (draft) => deleteItems(draft, ids));
    },

    duplicateItem(id, wanted) {
      if (!item(id)) return null;
      const name = freeName(wanted, inFormulas());
      const copy = freeId(plan(), name, 'item');
      return checked({ key: 'items.duplicate', name }, (draft) => duplicateItem(draft, id, copy, name)) ? null : copy;
    },

    moveItem(id, to, before) {
      if (item(id)) act({ key: 'items.move', item: id }, (draft) => moveItem(draft, id, to, before));
    },

    stepItem(id, step) {
      const to = item(id) && stepOf(plan(), id, step);
      if (to) actions.moveItem(id, to.section, to.before);
    },

    addSection(wanted, after) {
      const name = freeName(wanted, plan().sections);
      const id = freeSectionId(plan(), name);
      act({ key: 'sections.add', name }, (draft) => addSection(draft, { id, name }, after));
      return id;
    },
    renameSection(id, wanted) {
      const name = freeName(wanted, plan().sections, id);
      if (section(id)) act({ key: 'sections.rename', name }, (draft) => renameSection(draft, id, name));
    },
    moveSection(id, before) {
      const moved = section(id);
      if (moved) act({ key: 'sections.move', name: nameOf(moved) }, (draft) => moveSection(draft, id, before));
    },
    deleteSection(id) {
      const gone = section(id);
      if (gone) act({ key: 'sections.delete', name: nameOf(gone) }, (draft) => deleteSection(draft, id));
    },

    addDimension(wanted) {
      const name = freeName(wanted, inFormulas());
      const id = freeId(plan(), name, 'dimension');
      act({ key: 'dimensions.add', name }, (draft) => addDimension(draft, { id, name, members: [] }));
      return id;
    },
    renameDimension(id, wanted) {
      const name = freeName(wanted, inFormulas(), id);
      if (dimension(id)) act({ key: 'dimensions.rename', name }, (draft) => renameDimension(draft, id, name));
    },
    deleteDimension(id) {
      const gone = dimension(id);
      if (gone) act({ key: 'dimensions.delete', name: nameOf(gone) }, (draft) => deleteDimension(draft, id));
    },
    addMember(to, wanted) {
      const name = freeName(wanted, dimension(to)?.members);
      const id = freeId(plan(), name, 'member');
      return dimension(to) ? checked({ key: 'members.add', name }, (draft) => addMember(draft, to, { id, name })) : null;
    },
    renameMember(of, id, wanted) {
      const name = freeName(wanted, dimension(of)?.members, id);
      if (member(of, id)) act({ key: 'members.rename', name }, (draft) => renameMember(draft, of, id, name));
    },
    moveMember(of, id, before) {
      const moved = member(of, id);
      if (moved) act({ key: 'members.move', name: nameOf(moved) }, (draft) => moveMember(draft, of, id, before));
    },
    deleteMember(of, id) {
      const gone = member(of, id);
      if (gone) act({ key: 'members.delete', name: nameOf(gone) }, (draft) => deleteMember(draft, of, id));
    },

    changeEvents: (key, name, recipe) => checked({ key, name }, recipe),

    async setTimeline(timeline, carry) {
      const moves = timeline.start !== plan().timeline.start && !carry;
      const computed = moves ? { computed: await baseNumbers(open.api) } : {};
      return checked({ key: 'timeline.change' }, (draft) => setTimeline(draft, timeline, { carry, ...computed }));
    },
  };
  return actions;
}
