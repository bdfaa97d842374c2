import { isEqualData } from '../storage/is-equal-data.ts';
import type { PlanStorage } from '../storage/plan-storage.ts';
import { copyOf } from './copy-plan.ts';

/** Writes what windows had put by when they were closed; as a copy where someone else has changed the plan since. */
export async function recoverStashed(storage: PlanStorage): Promise<void> {
  for (const { window, unwritten } of await storage.stashes()) {
    for (const { record, seen } of unwritten) {
      const standing = await storage.read(record.id);
      // The window lived to write it after all.
      if (standing.kind === 'plan' && isEqualData(standing.record.plan, record.plan)) continue;
      if ((await storage.write(record, seen)) === 'conflict') await storage.write(copyOf(record), null);
    }
    await storage.dropStash(window);
  }
}
