import { readPlanText, renamePlan, changePlan, uniqueName, type Problem, type Text } from '../core/index.ts';
import { isEqualData } from '../storage/is-equal-data.ts';
import type { PlanRecord } from '../storage/plan-record.ts';
import type { Actions } from './actions.ts';
import { copyOf } from './copy-plan.ts';
import { emptyHistory } from './history.ts';
import { firstRecord, newRecord, templateRecord } from './new-record.ts';
import type { OpenPlan } from './open-plan.ts';
import type { ReadLink } from './read-link.ts';

type PlanActions = Pick<
  Actions,
  | 'openPlan'
  | 'newPlan'
  | 'openTemplate'
  | 'importPlanText'
  | 'openLink'
  | 'keepPlan'
  | 'renamePlan'
  | 'duplicatePlan'
  | 'deletePlan'
  | 'restorePlan'
>;

/** The actions that open, make and put away plans. */
export function createPlanActions(open: OpenPlan, readLink: ReadLink): PlanActions {
  const { storage, autosave } = open;

  /** Shows a plan that storage does not have, after the one that is open is safe. */
  async function showNew(record: PlanRecord, problems: readonly Problem[] = [], scenario: string | null = null): Promise<void> {
    await autosave.save();
    open.show(record, null, problems, scenario);
  }

  /** Puts a plan into storage; what cannot be written now is written later. */
  async function put(record: PlanRecord): Promise<void> {
    autosave.add(record);
    await autosave.save();
  }

  /** Renames a plan whose name another kept one has. */
  function withFreeName(record: PlanRecord): PlanRecord {
    const name = record.plan.name && freeName(record.plan.name, record.id);
    return name === undefined || isEqualData(name, record.plan.name)
      ? record
      : { ...record, plan: changePlan(record.plan, (plan) => renamePlan(plan, name)).plan };
  }

  /** Among the kept plans but one. */
  function freeName(name: Text, but: string): Text {
    const { plans, planId, plan } = open.state;
    const kept = plans.map((other) => (other.id === planId ? { id: planId, name: plan.name } : other));
    return uniqueName(
      name,
      kept.filter(({ id }) => id !== but).map((other) => other.name),
    );
  }

  const actions: PlanActions = {
    async openPlan(id) {
      await autosave.save();
      const unsaved = autosave.waiting(id);
      if (unsaved) {
        open.show(unsaved, null, []);
        open.keep();
        return null;
      }
      const reading = await storage.read(id).catch(() => ({ kind: 'unreadable' as const }));
      if (reading.kind !== 'plan') return reading.kind;
      open.show(reading.record, reading.stamp, reading.problems);
      return null;
    },

    async newPlan(plan, template) {
      await showNew(newRecord(plan, template ?? null));
      open.keep();
    },

    async openTemplate(id) {
      const record = await templateRecord(id);
      await showNew(withFreeName(record));
    },

    async importPlanText(text) {
      const { plan, problems } = readPlanText(text);
      if (!plan) return { opened: false, problems };
      await showNew(withFreeName(newRecord(plan, null)), problems);
      open.keep();
      return { opened: true, problems };
    },

    async openLink(fragment) {
      const link = await readLink(fragment);
      if ('problem' in link) return link.problem;
      await showNew(newRecord(link.plan, link.template), link.problems, link.scenario);
      return null;
    },

    keepPlan() {
      if (!open.isKept) open.keep();
    },

    async renamePlan(id, wanted) {
      const name = freeName(wanted, id);
      const rename = (plan: PlanRecord['plan']) => renamePlan(plan, name);
      if (id === open.state.planId) {
        open.commit({ key: 'plan.rename', name }, rename);
        return;
      }
      const reading = await storage.read(id);
      if (reading.kind !== 'plan') return;
      autosave.saw(id, reading.stamp);
      await put({ ...reading.record, plan: changePlan(reading.record.plan, rename).plan, changedAt: Date.now() });
    },

    async duplicatePlan(id) {
      await autosave.save();
      const source =
        id === open.state.planId
          ? open.record
          : await storage.read(id).then((reading) => (reading.kind === 'plan' ? reading.record : null));
      if (!source) return null;
      const copy: PlanRecord = { ...withFreeName(copyOf(source)), history: emptyHistory, changedAt: Date.now() };
      await put(copy);
      return copy.id;
    },

    async deletePlan(id) {
      await autosave.save();
      await storage.setDeleted(id, Date.now());
      autosave.forget(id);
      await open.refreshPlans();
      if (id !== open.state.planId) return;
      const { record, stamp, problems } = await firstRecord(storage, [], null);
      open.show(record, stamp, problems);
    },

    async restorePlan(id) {
      await storage.setDeleted(id, null);
      await open.refreshPlans();
    },
  };
  return actions;
}
