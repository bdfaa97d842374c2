import { loadBlocks } from '../../blocks/index.ts';
import { addBlock, blockLinks, changePlan, createEngine, hasBlock, parsePlan, textIn, type Item, type Language } from '../../core/index.ts';
import { planJson } from '../../formats/plan-json.ts';
import type { Command } from '../command.ts';
import { openPlan, sayProblems } from '../open-plan.ts';
import { noSuch, UsageError } from '../usage-error.ts';

const together = (items: readonly Item[], language: Language) =>
  items.map(({ id, name }) => `${textIn(name, language, id)} (${id})`).join(language === 'zh' ? '、' : ', ');

/** `plan add FILE BLOCK`: the plan with a block's rows, printed or written to a file. */
export const add: Command = {
  name: 'add',
  signature: { positional: ['FILE', 'BLOCK'], values: { to: 'out.json' } },
  async run({ positional: [file = '', wanted = ''], values, language }, terminal) {
    const blocks = await loadBlocks();
    const block = blocks.find(({ id }) => id === wanted);
    if (!block)
      throw noSuch(
        { en: 'block', zh: '模块' },
        wanted,
        blocks.map(({ id }) => id),
      );
    const { plan, problems } = await openPlan(file, terminal);
    if (!plan) return sayProblems(problems, null, language, terminal);
    if (hasBlock(plan, block.id))
      throw new UsageError({ en: `${file} has the block "${block.id}" already.`, zh: `${file} 里已经有模块“${block.id}”。` });
    const links = blockLinks(plan, block);
    const after = changePlan(plan, (draft) => addBlock(draft, block)).plan;
    const text = planJson(after);
    const to = values.get('to');
    if (to === undefined) terminal.print(text.trimEnd());
    else if (!(await terminal.writeFile(to, text))) throw new UsageError({ en: `${to} cannot be written.`, zh: `无法写入 ${to}。` });
    else terminal.say(language === 'zh' ? `已写入 ${to}` : `Written: ${to}`);
    const found = links.flatMap(({ item }) => item ?? []);
    const brought = after.items.filter(({ id }) => !plan.items.some((item) => item.id === id)).slice(block.items.length); // they stand last
    if (found.length > 0) terminal.say(`${language === 'zh' ? '接到\uFF1A' : 'Connects to: '}${together(found, language)}`);
    if (brought.length > 0)
      terminal.say(
        `${language === 'zh' ? '计划里没有\uFF0C一起带来\uFF1A' : 'Not in the plan, so they come along: '}${together(brought, language)}`,
      );
    return sayProblems(
      [...problems, ...parsePlan(after).problems, ...createEngine(after, null).result().problems],
      after,
      language,
      terminal,
    );
  },
};
