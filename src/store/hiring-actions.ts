import type { StoreApi } from 'zustand/vanilla';
import {
  cellContents,
  changePlan,
  createScenario,
  duplicateScenario,
  freeScenarioId,
  readStaffing,
  staffParts,
  uniqueName,
  type HiringPlan,
} from '../core/index.ts';
import type { HiringRunner } from '../runner/hiring-runner.ts';
import type { CellEdit } from './actions.ts';
import { editCells, type Recipe } from './edit-cells.ts';
import type { HiringActions, HiringAnswer } from './hiring-acts.ts';
import { numbersThere } from './numbers-there.ts';
import type { OpenPlan } from './open-plan.ts';
import type { State } from './state.ts';

/** The actions that find and apply hiring plans. */
export function createHiringActions(open: OpenPlan, runner: HiringRunner): HiringActions {
  /** Answers to earlier questions are nobody's. */
  let latest = 0;
  function cancelHiring(): void {
    latest++;
    runner.cancelHiring();
  }
  function cancelShiftCover(): void {
    runner.cancelShiftCover();
  }
  endWithPlan(open.api, () => {
    cancelHiring();
    cancelShiftCover();
  });

  return {
    async planHiring(wanted, onProgress) {
      const mine = ++latest;
      const isMine = () => mine === latest;
      const { plan, scenario, timeline, tables, computed, revision } = await numbersThere(open.api);
      if (!isMine()) return null;
      const months = timeline.periods.slice(0, timeline.months).map(({ id }) => id);
      const read = readStaffing(plan, scenario, computed === revision ? tables : new Map());
      if (!Array.isArray(read)) return { scenario, months, roles: [], refusal: read };

      const asked = read.filter(({ role }) => wanted === 'all' || wanted.includes(role));
      const answers = new Map<string, HiringPlan>();
      const take = (answer: HiringPlan) => {
        if (!isMine()) return;
        answers.set(answer.role, answer);
        onProgress?.({ plan: answer, answered: answers.size, roles: asked.length });
      };
      for (const role of asked) if ('refusal' in role) take({ ...role, status: 'refused' });
      const staffings = asked.flatMap((role) => ('staffing' in role ? [role.staffing] : []));
      await runner.planHiring(staffings, take);
      return isMine() ? { scenario, months, roles: asked.flatMap(({ role }) => answers.get(role) ?? []) } : null;
    },

    cancelHiring,
    cancelShiftCover,
    shiftCover: (question) => runner.shiftCover(question),

    applyHiring(answer, into) {
      if (answer.roles.every(({ status }) => status === 'refused')) return null;
      const edits = hiringEdits(open.state, answer);
      if (into === 'here') {
        const write = editCells(open.state, edits);
        if (typeof write === 'function') open.commit({ key: 'edit.hiring' }, write);
        return null;
      }
      const { plan, timeline, scenario: shown } = open.state;
      const id = freeScenarioId(plan);
      const name = uniqueName(into.scenario, plan.scenarios?.map((scenario) => scenario.name ?? scenario.id) ?? []);
      const create: Recipe = (draft) => (shown === null ? createScenario(draft, id, name) : duplicateScenario(draft, shown, id, name));
      const write = editCells({ plan: changePlan(plan, create).plan, timeline, scenario: id }, edits);
      if (typeof write !== 'function') return null;
      const recipe: Recipe = (draft) => {
        create(draft);
        write(draft);
      };
      open.commit({ key: 'scenario.create', name }, recipe, id);
      return id;
    },
  };
}

/** The cells that the answered roles change, zeros too where the plan has another number; a scenario's list of changes has no others. */
function hiringEdits({ plan, timeline, scenario }: State, { months, roles }: HiringAnswer): CellEdit[] {
  const { team } = plan;
  const members = plan.dimensions?.find(({ id }) => id === team?.role)?.members ?? [];
  const columns = new Map(timeline.periods.slice(0, timeline.months).map(({ id }, column) => [id, column]));
  const contentAt = cellContents(plan, timeline, scenario);
  const holds = ({ ref, cell }: CellEdit) => {
    const content = contentAt(ref);
    return content !== null && !content.changed && content.cell === cell;
  };
  const edits = roles.flatMap((role) => {
    const place = members.findIndex(({ id }) => id === role.role);
    if (role.status === 'refused' || place < 0) return [];
    return staffParts.flatMap((part) =>
      months.flatMap((month, t): CellEdit[] => {
        const [item, column, cell] = [team?.[part], columns.get(month), role.best[part][t]];
        return item === undefined || column === undefined || cell === undefined ? [] : [{ ref: { item, place, column }, cell }];
      }),
    );
  });
  return edits.filter((edit) => !holds(edit));
}

/** What was asked about a plan ends when another is opened; a plan that goes on as a copy is no other. */
function endWithPlan(api: StoreApi<State>, end: () => void): void {
  api.subscribe((state, before) => {
    if (state.planId !== before.planId && state.notice !== 'forked') end();
  });
}
