import { createStore } from 'zustand/vanilla';

/** Where a command stands in the menu and the palette. */
export type CommandGroup = 'edit' | 'row' | 'view' | 'go' | 'plan';

/** Something the reader can have done, by its key, in the grid's context menu or in the palette. */
export interface Command {
  /** Also its name among the texts: `commands:name.ID`. */
  id: string;
  /** What it is called where that is no text of the page (a scenario's switch): in the reader's language first, then in others. */
  names?: () => readonly [string, ...string[]];
  group: CommandGroup;
  /** Keys as they are written on the page: `Ctrl+D`, `Alt+Shift+↑`, `F2`. On a Mac, Ctrl is ⌘. */
  keys?: string;
  /** In the grid's context menu too. */
  menu?: boolean;
  /** A key that is no command's own: the sheet's input acts on it, so `keys` is only shown. */
  keysAreShown?: boolean;
  isEnabled?: () => boolean;
  run: () => void;
}

/** All that is offered now, by who offers it. */
const offers = createStore<ReadonlyMap<string, readonly Command[]>>(() => new Map());

/** Offers commands until the function it returns is called. */
export function offerCommands(owner: string, commands: readonly Command[]): () => void {
  offers.setState((before) => new Map(before).set(owner, commands), true);
  return () => offers.setState((before) => new Map([...before].filter(([other, list]) => other !== owner || list !== commands)), true);
}

export function allCommands(): Command[] {
  return [...offers.getState().values()].flat();
}

interface PressedKey {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const WRITTEN: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': 'Space' };

/** A pressed key as `Command.keys` writes it. Letters and digits by their place, so that Shift and Alt change nothing. */
export function keysOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string {
  const plain = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? { Equal: '=', Minus: '-', BracketLeft: '[', BracketRight: ']' }[code] ?? key;
  const name = WRITTEN[key] ?? (plain.length === 1 ? plain.toUpperCase() : plain);
  return [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(shiftKey ? ['Shift'] : []), name].join('+');
}

/** Runs the command of a pressed key; false when there is none, or when it cannot be done now. */
export function runKeys(event: PressedKey): boolean {
  const keys = keysOf(event);
  const command = allCommands().find((one) => one.keys === keys && one.keysAreShown !== true && one.isEnabled?.() !== false);
  command?.run();
  return command !== undefined;
}
