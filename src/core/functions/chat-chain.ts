/** Chats that an agent who holds 0, 1, … 5 at once finishes within the handling time of a single chat. */
const FINISHED = [0, 1, 1.7, 2.5, 2.9, 3.5];
export const MOST_CHATS = 5;

/** What an agent with so many chats at once finishes within the handling time; NaN for other numbers of chats. */
export function chatsFinished(chats: number): number {
  return FINISHED[chats] ?? NaN;
}

/**
 * The chance that a chat has to wait, `load` being the chats that arrive within the handling time, and below what all agents finish in it.
 * A birth–death chain over the chats in work, spread evenly over the agents: its weights, from the state in which all are full downwards,
 * relative to that state. They rise to the usual state and fall from there, so few of the n·c states count.
 */
export function chanceThatChatWaits(load: number, agents: number, concurrency: number): number {
  const full = 1 / (1 - load / (agents * chatsFinished(concurrency))); // the queue's weights fall by load / finished
  let below = 0;
  let term = 1;
  for (let held = concurrency - 1; held >= 0; held--) {
    const base = agents * chatsFinished(held);
    const more = chatsFinished(held + 1) - chatsFinished(held);
    for (let ahead = agents; ahead > 0; ahead--) {
      term *= (base + ahead * more) / load;
      below += term;
      if (below > full * 1e20) return 0;
      if (term < below * 1e-18) return full / (full + below);
    }
  }
  return full / (full + below);
}
