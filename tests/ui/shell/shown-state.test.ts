import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShownState } from '../../../src/ui/shell/shown-state.ts';
import { heldRunner } from '../../store/held-runner.ts';
import { rate, row, startShop } from '../../store/start-store.ts';

let page: EventTarget;
let leave: () => void;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** A shop whose next numbers are held back, and what the page has shown of its first rate and its orders' first month since. */
async function startEdit() {
  const { runner, hold, letGo } = heldRunner();
  const store = await startShop({ runner });
  const shown = createShownState({ ...store, subscribe: (listener) => (leave = store.subscribe(listener)) });
  const seen: [rate: unknown, orders: number | undefined][] = [];
  const says = () => shown.getState().plan.items.find(({ id }) => id === 'rate')?.values;
  shown.subscribe((state) => seen.push([says(), row(state, 'orders')[0]]));
  hold();
  store.actions.editCell(rate(0), 0.25);
  return { store, shown, seen, letGo };
}

it('shows an edit and its numbers together', async () => {
  const { seen, letGo } = await startEdit();
  expect(seen).toEqual([]);
  await letGo();
  expect(seen[0]).toEqual([[0.25, 0.5], 25]);
});

it('shows the edit alone when its numbers take long', async () => {
  const { seen, letGo } = await startEdit();
  await vi.waitFor(() => expect(seen[0]).toEqual([[0.25, 0.5], 50]));
  await letGo();
  expect(seen.at(-1)).toEqual([[0.25, 0.5], 25]);
});

it.each(['keydown', 'pointerdown', 'compositionstart'])('shows the edit before the reader’s next %s does anything', async (input) => {
  const { seen } = await startEdit();
  page.dispatchEvent(new Event(input));
  expect(seen).toEqual([[[0.25, 0.5], 50]]);
});

it('draws what belongs to the edit with it, before the numbers', async () => {
  const { shown, seen, letGo } = await startEdit();
  const drawn = vi.fn(() => expect(seen).toEqual([]));
  shown.withEdit(drawn);
  expect(drawn).not.toHaveBeenCalled();
  await letGo();
  expect(drawn).toHaveBeenCalledOnce();
  const atOnce = vi.fn();
  shown.withEdit(atOnce);
  expect(atOnce).toHaveBeenCalledOnce();
});

it('lets panels follow once the edit has been painted', async () => {
  const { shown, seen, letGo } = await startEdit();
  const follow = vi.fn(() => seen.length);
  shown.subscribeLater(follow);
  await letGo();
  await vi.waitFor(() => expect(follow).toHaveBeenCalledOnce());
  expect(follow).toHaveReturnedWith(seen.length);
});
