import { changeEvent } from '../plan/edits/edit-events.ts';
import type { Plan } from '../plan/plan.ts';
import { timelineOf } from '../plan/timeline.ts';
import type { Engine } from '../simulation/engine.ts';
import { totalPlace, valueAt, type Table } from '../simulation/table.ts';

/** What would the plan come to without this event or that? */
export interface CampaignQuestion {
  /** Items to compare, all their members together. */
  items: string[];
  /** Id of a period: `2026-02`, `2026Q1`, `2026`, `timeline`. */
  period: string;
}

/** A period of the plan with one event and without it, in the order of the items asked for. `NaN` where there is no value. */
export interface CampaignEffect {
  event: string;
  with: number[];
  without: number[];
}

/**
 * Computes the plan without each of its events in turn: those that are on and have effects on items. The others stay as they are, and so
 * does the scenario.
 *
 * @param createEngine makes an engine for a plan under a scenario
 */
export function campaignEffects(
  createEngine: (plan: Plan, scenario: string | null) => Engine,
  plan: Plan,
  scenario: string | null,
  { items, period }: CampaignQuestion,
): CampaignEffect[] {
  const column = timelineOf(plan).periods.findIndex(({ id }) => id === period);
  const acting = (plan.events ?? []).filter(({ effects = {}, off }) => off !== true && Object.keys(effects).length > 0);
  const engine = createEngine(plan, scenario);
  let tables: ReadonlyMap<string, Table> = engine.result().tables;
  const read = () =>
    items.map((id) => {
      const table = tables.get(id);
      return table && column >= 0 ? valueAt(table, totalPlace(table.sizes), column) : NaN;
    });
  const standing = read();
  return acting.map(({ id }) => {
    engine.update(without(plan, id), scenario);
    tables = engine.result().tables;
    return { event: id, with: standing, without: read() };
  });
}

/** The plan with an event switched off. Only inputs that events act on are copied: no drafts, which a worker would have to load the code for. */
function without(plan: Plan, event: string): Plan {
  const touched = new Set((plan.events ?? []).flatMap(({ effects }) => Object.keys(effects ?? {})));
  const copy: Plan = { ...plan, items: plan.items.map((item) => (touched.has(item.id) ? { ...item } : item)) };
  changeEvent(copy, event, { off: true });
  return copy;
}
