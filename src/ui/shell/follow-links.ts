import type { PlanStore } from '../../store/index.ts';
import { pageState } from './page-state.ts';

/** Opens the link in the address, now and whenever another is pasted over it, and takes it out of the address: a reload shows the saved plan again. */
export async function followLinks(store: PlanStore): Promise<void> {
  const follow = async () => {
    const fragment = window.location.hash.slice(1);
    // "#sheet" and the like are places of the page.
    if (fragment === '' || document.getElementById(fragment)) return;
    const problem = await store.actions.openLink(fragment);
    pageState.setState(problem === null ? { fromLink: store.getState().planId, badLink: null } : { badLink: problem });
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  };
  window.addEventListener('hashchange', () => void follow());
  await follow();
}
