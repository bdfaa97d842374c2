import type { PlanStore } from '../../store/index.ts';
import { pageState } from './page-state.ts';

/**
 * Opens the link in the address, now and whenever another is pasted over it. The address keeps the link while its copy is not saved, so
 * that a reload shows it again; once the copy is one's own, or the link is no good, a reload shows the saved plans.
 */
export async function followLinks(store: PlanStore): Promise<void> {
  const forget = () => window.history.replaceState(null, '', window.location.pathname + window.location.search);
  const follow = async () => {
    const fragment = window.location.hash.slice(1);
    // "#sheet" and the like are places of the page.
    if (fragment === '' || document.getElementById(fragment)) return;
    const problem = await store.actions.openLink(fragment);
    pageState.setState(problem === null ? { fromLink: store.getState().planId, badLink: null } : { badLink: problem });
    if (problem !== null) forget();
  };
  store.subscribe(({ planId, save }) => {
    const { fromLink } = pageState.getState();
    if (fromLink !== null && window.location.hash.length > 1 && (planId !== fromLink || save === 'saved')) forget();
  });
  window.addEventListener('hashchange', () => void follow());
  await follow();
}
