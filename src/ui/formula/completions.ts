import { displayFormula, functions, lenientTokens, textIn, type Language, type Plan, type Text } from '../../core/index.ts';
import type { FormulaContext, FormulaWord } from './formula-context.ts';
import { matchRank, type MatchPinyin } from './match-rank.ts';

/** A name that can stand where the caret is. */
export interface Completion {
  kind: 'item' | 'member' | 'dimension' | 'function';
  id: string;
  /** In the reader's language. */
  label: string;
  detail: string;
  /** What is written, in 「 」 where the name needs it. */
  insert: string;
  /** The word is the whole name already. */
  whole: boolean;
}

export interface Completions {
  word: FormulaWord;
  options: Completion[];
}

/** Names that are listed at most: nobody reads on. */
const mostShown = 50;

interface Candidate extends Omit<Completion, 'whole'> {
  names: readonly string[];
}

/** The names that fit what is being typed, best first; null where none does. */
export function completionsAt(context: FormulaContext, plan: Plan, language: Language, pinyin: MatchPinyin | null): Completions | null {
  const candidates = context.owner === null ? namesOf(context, plan, language) : membersOf(context.owner, plan, language);
  for (const word of context.words) {
    const ranked = candidates.flatMap(({ names, ...candidate }) => {
      const rank = matchRank(word.text, names, pinyin);
      return rank === null ? [] : [{ rank, option: { ...candidate, whole: rank === 0 } }];
    });
    if (ranked.length === 0) continue;
    const options = ranked.toSorted((a, b) => a.rank - b.rank).map(({ option }) => option);
    return { word, options: options.slice(0, mostShown) };
  }
  return null;
}

/** The reader's name first, then the other language's and the id. */
function allNames(named: { id: string; name?: Text }, language: Language): string[] {
  const { name } = named;
  const written = typeof name === 'object' ? [name.zh, name.en] : [name];
  return [...new Set([textIn(name, language, named.id), ...written, named.id])].filter((one) => one !== undefined);
}

function namesOf({ call }: FormulaContext, plan: Plan, language: Language): Candidate[] {
  const items = plan.items.map((item): Candidate => {
    const names = allNames(item, language);
    return {
      kind: 'item',
      id: item.id,
      label: textIn(item.name, language, item.id),
      detail: item.id,
      insert: displayFormula(item.id, plan, language),
      names,
    };
  });
  // Only behind the first argument of `sum(x, channel)` and its like does a dimension mean something.
  const folds = functions.some(({ name, group }) => name === call?.name && group === 'members');
  const dimensions = folds && call && call.argument > 0 ? (plan.dimensions ?? []) : [];
  return [
    ...items,
    ...dimensions.map((dimension): Candidate => {
      const names = allNames(dimension, language);
      const label = textIn(dimension.name, language, dimension.id);
      return {
        kind: 'dimension',
        id: dimension.id,
        label,
        detail: dimension.id,
        insert: displayFormula(dimension.id, plan, language),
        names,
      };
    }),
    ...functions.map(({ name, aliases = [], help, arguments: args }): Candidate => {
      const title = help.zh.split(/[：:，；。(]/)[0] ?? '';
      return {
        kind: 'function',
        id: name,
        label: name,
        detail: language === 'zh' ? title : help.en,
        insert: args.length === 0 ? `${name}()` : `${name}(`,
        names: [name, ...aliases, title],
      };
    }),
  ];
}

function membersOf(owner: string, plan: Plan, language: Language): Candidate[] {
  const over = plan.items.find((item) => item.id === owner)?.over ?? [];
  return (plan.dimensions ?? [])
    .filter(({ id }) => over.includes(id))
    .flatMap((dimension) =>
      dimension.members.map((member): Candidate => {
        const written = displayFormula(`${owner}[${member.id}]`, plan, language);
        const token = lenientTokens(written).at(-2); // before the closing bracket
        return {
          kind: 'member',
          id: member.id,
          label: textIn(member.name, language, member.id),
          detail: over.length > 1 ? textIn(dimension.name, language, dimension.id) : member.id,
          insert: token ? written.slice(token.start, token.end) : member.id,
          names: allNames(member, language),
        };
      }),
    );
}
