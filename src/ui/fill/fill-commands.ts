import type { Command } from '../shell/commands.ts';
import { fillChosen, type FillTools } from './fill-acts.ts';

/** Filling by keys. */
export function fillCommands(tools: FillTools): Command[] {
  return [
    { id: 'fillDown', group: 'edit', keys: 'Ctrl+D', menu: true, run: () => fillChosen(tools, 'down') },
    { id: 'fillRight', group: 'edit', keys: 'Ctrl+R', menu: true, run: () => fillChosen(tools, 'right') },
  ];
}
