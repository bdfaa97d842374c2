import { createEngine } from '../../core/index.ts';
import { longestSafeLink, shareLink } from '../../formats/share-link.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';

/** `plan link FILE`: the share link's fragment. */
export const link: Command = {
  name: 'link',
  signature: { positional: ['FILE'] },
  async run({ positional: [file = ''], language }, terminal) {
    const { plan, problems, template } = await openPlan(file, terminal);
    if (!plan) return sayProblems(problems, null, language, terminal);
    const exit = sayProblems([...problems, ...createEngine(plan, null).result().problems], plan, language, terminal);
    const fragment = await shareLink(plan, template);
    terminal.print(fragment);
    if (fragment.length > longestSafeLink) {
      terminal.say(
        language === 'zh'
          ? `链接有 ${fragment.length} 个字符\uFF0C超过 ${longestSafeLink}\uFF1A聊天软件可能会截断它。请改发计划文件。`
          : `The link has ${fragment.length} characters, more than ${longestSafeLink}: chat programs may cut it. Better send the plan file.`,
      );
    }
    return exit;
  },
};
