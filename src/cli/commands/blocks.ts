import { loadBlocks } from '../../blocks/index.ts';
import { textIn } from '../../core/index.ts';
import type { Command } from '../command.ts';

/** `plan blocks`: the ids, each with its question. */
export const blocks: Command = {
  name: 'blocks',
  signature: { positional: [] },
  async run({ language }, terminal) {
    for (const { id, question } of await loadBlocks()) terminal.print(`${id}\t${textIn(question, language, '')}`);
    return 0;
  },
};
