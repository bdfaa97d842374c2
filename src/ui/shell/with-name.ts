import type { Language, Text } from '../../core/index.ts';

/** A name with one language rewritten; the other stays. A plain string stays plain. */
export function withName(name: Text | undefined, text: string, language: Language): Text {
  return name === undefined || typeof name === 'string' ? text : { ...name, [language]: text };
}
