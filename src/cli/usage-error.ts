import { nearestWord, type Language } from '../core/index.ts';

export type Sentence = Readonly<Record<Language, string>>;

/** The command was not written as it should be: exit code 2, after this sentence. */
export class UsageError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

/** `there is no command "rnu". Did you mean "run"?`, else what there is. */
export function noSuch(kind: Sentence, written: string, known: readonly string[]): UsageError {
  const name = written.length > 80 ? `${written.slice(0, 79)}…` : written;
  const nearest = nearestWord(name, known);
  const hint: Sentence =
    nearest !== undefined
      ? { en: `Did you mean "${nearest}"?`, zh: `是不是“${nearest}”\uFF1F` }
      : known.length > 0 && known.length <= 40
        ? { en: `There are: ${known.join(', ')}.`, zh: `可选\uFF1A${known.join('、')}。` }
        : { en: 'Check the name.', zh: '请检查名称。' };
  return new UsageError({ en: `There is no ${kind.en} "${name}". ${hint.en}`, zh: `没有“${name}”这个${kind.zh}。${hint.zh}` });
}
