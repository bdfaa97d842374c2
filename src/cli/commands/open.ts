import { planJson } from '../../formats/plan-json.ts';
import { readLink } from '../../formats/share-link.ts';
import type { Command } from '../command.ts';
import { sayProblems } from '../open-plan.ts';

/** `plan open LINK`: a share link, or its fragment, back to a plan file. */
export const open: Command = {
  name: 'open',
  signature: { positional: ['LINK'] },
  async run({ positional: [link = ''], language }, terminal) {
    const opened = await readLink(link);
    if ('problem' in opened) return sayProblems([opened.problem], null, language, terminal);
    terminal.print(planJson(opened.plan).trimEnd());
    return sayProblems(opened.problems, opened.plan, language, terminal);
  },
};
