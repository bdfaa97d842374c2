import type { Session } from '../core/index.ts';
import type { Runner } from './runner.ts';

/** Runs plans in this thread, but across the same boundary as a worker: whatever goes in or comes out is cloned. */
export function createInlineRunner(session: Session): Runner {
  /** Not before the caller is done, as with a worker. */
  async function answer<T>(run: () => T): Promise<T> {
    await Promise.resolve();
    return structuredClone(run());
  }
  return {
    load: (...input) => {
      const [plan, scenario, revision] = structuredClone(input);
      return answer(() => session.load(plan, scenario, revision));
    },
    edit: (...input) => {
      const [patches, scenario, revision] = structuredClone(input);
      return answer(() => session.edit(patches, scenario, revision));
    },
    explain: (item, place, column) => answer(() => session.explain(item, place, column)),
    seek: (question) => {
      const asked = structuredClone(question);
      return answer(() => session.seek(asked));
    },
    campaigns: (question) => {
      const asked = structuredClone(question);
      return answer(() => session.campaigns(asked));
    },
    close: () => undefined,
  };
}
