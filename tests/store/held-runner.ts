import { expect, vi } from 'vitest';
import type { Runner } from '../../src/runner/runner.ts';
import { newRunner } from './start-store.ts';

/** A runner whose answers are held back until they are let go, one by one and in order. */
export function heldRunner() {
  const runner = newRunner();
  const held: (() => void)[] = [];
  let isHolding = false;
  async function hold<T>(answer: Promise<T>): Promise<T> {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    return answer;
  }
  const load = vi.fn<Runner['load']>((...input) => hold(runner.load(...input)));
  const edit = vi.fn<Runner['edit']>((...input) => hold(runner.edit(...input)));
  return {
    runner: { ...runner, load, edit },
    load,
    edit,
    hold: () => {
      isHolding = true;
    },
    /** Lets the answer under way go. */
    letGo: async () => {
      await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
      held.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
