import { templates as all } from '../../templates/index.ts';
import type { Command } from '../command.ts';

/** `plan templates`: the ids. */
export const templates: Command = {
  name: 'templates',
  signature: { positional: [] },
  run(_, terminal) {
    for (const id of new Set(all.map((template) => template.id))) terminal.print(id);
    return Promise.resolve(0);
  },
};
