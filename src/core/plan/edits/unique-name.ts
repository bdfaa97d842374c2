import type { Text } from '../plan.ts';

const textsOf = (name: Text | undefined) => (typeof name === 'string' ? [name] : [name?.zh, name?.en]);

/** `大促` → `大促 2` → `大促 3`; a copy's number stays in its brackets: `店 (2)` → `店 (3)`. */
function next(text: string): string {
  const [, before = text, bracket = '', number = '1'] = /^(.+?) (\(?)(\d{1,6})\)?$/.exec(text) ?? [];
  return `${before} ${bracket}${Number(number) + 1}${bracket === '' ? '' : ')'}`;
}

/** The name, with a number in each language where another has it already: two of one name cannot be told apart. */
export function uniqueName(wanted: Text, others: readonly (Text | undefined)[]): Text {
  const taken = new Set(others.flatMap(textsOf).map((text) => text?.trim()));
  const free = (text: string) => {
    let candidate = text.trim();
    while (taken.has(candidate)) candidate = next(candidate);
    return candidate;
  };
  if (typeof wanted === 'string') return free(wanted);
  const { zh, en } = wanted;
  return { ...(zh !== undefined && { zh: free(zh) }), ...(en !== undefined && { en: free(en) }) };
}
