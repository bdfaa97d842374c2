import type { Language } from '../core/index.ts';
import { noSuch, UsageError } from './usage-error.ts';

/** What may stand behind a command's name. */
export interface Signature {
  /** Names of the arguments that must stand there, in order. */
  readonly positional: readonly string[];
  /** Options that take a value, by name without the dashes: what the value is. */
  readonly values?: Readonly<Record<string, string>>;
  /** Options that must be there. */
  readonly required?: readonly string[];
  /** Options without a value. */
  readonly flags?: readonly string[];
}

export interface Arguments {
  readonly positional: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly language: Language;
}

const everywhere = { lang: 'zh|en' };

export function usageOf(command: string, { positional, values = {}, required = [], flags = [] }: Signature): string {
  const options = Object.entries({ ...values, ...everywhere }).map(([name, value]) =>
    required.includes(name) ? `--${name} ${value}` : `[--${name} ${value}]`,
  );
  return ['plan', command, ...positional, ...options, ...flags.map((flag) => `[--${flag}]`)].join(' ');
}

/** Reads the words behind a command's name. Throws a `UsageError` for what does not belong there or is missing. */
export function readArguments(words: readonly string[], command: string, signature: Signature): Arguments {
  const takesValue = new Set([...Object.keys(signature.values ?? {}), ...Object.keys(everywhere)]);
  const flagNames = new Set(signature.flags);
  const positional: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') {
      positional.push(...words.slice(index + 1)); // what follows is no option, whatever it looks like
      break;
    }
    if (!word.startsWith('--')) {
      positional.push(word);
      continue;
    }
    const [name = '', ...inline] = word.slice(2).split('=');
    if (flagNames.has(name) && inline.length === 0) flags.add(name);
    else if (flagNames.has(name))
      throw new UsageError({ en: `--${name} takes no value. Write only --${name}.`, zh: `--${name} 后面没有值。请只写 --${name}。` });
    else if (takesValue.has(name)) {
      const value = inline.length > 0 ? inline.join('=') : words[++index];
      if (value === undefined)
        throw new UsageError({
          en: `--${name} needs a value: ${usageOf(command, signature)}`,
          zh: `--${name} 后面要有值\uFF1A${usageOf(command, signature)}`,
        });
      values.set(name, value);
    } else
      throw noSuch(
        { en: 'option', zh: '选项' },
        `--${name}`,
        [...takesValue, ...flagNames].map((known) => `--${known}`),
      );
  }
  const lacks = signature.required?.find((name) => !values.has(name));
  if (positional.length !== signature.positional.length || lacks !== undefined) {
    const usage = usageOf(command, signature);
    throw new UsageError({ en: `Write: ${usage}`, zh: `用法\uFF1A${usage}` });
  }
  return { positional, values, flags, language: languageOf(values.get('lang')) };
}

function languageOf(written: string | undefined): Language {
  if (written === undefined || written === 'en') return 'en';
  if (written === 'zh') return 'zh';
  throw noSuch({ en: 'language', zh: '语言' }, written, ['zh', 'en']);
}
