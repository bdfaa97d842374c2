import type { Text } from '../core/index.ts';

function numbered(name: string): string {
  const match = /^(.*) \((\d+)\)$/.exec(name);
  return match ? `${match[1] ?? ''} (${Number(match[2]) + 1})` : `${name} (2)`;
}

/** The name of a copy, in any language: `双11` → `双11 (2)` → `双11 (3)`. */
export function copyName(name: Text | undefined): Text {
  if (name === undefined) return { zh: '计划 (2)', en: 'Plan (2)' };
  if (typeof name === 'string') return numbered(name);
  const { zh, en } = name;
  return { ...(zh !== undefined && { zh: numbered(zh) }), ...(en !== undefined && { en: numbered(en) }) };
}
