import { parsePlan, type Plan } from '../core/index.ts';

/** Longest line that an object or list may stand on as a whole. */
const WIDTH = 120;

function print(json: unknown, indent: string): string {
  const line = JSON.stringify(json, null, 1).replace(/\n\s*/g, ' ');
  if (typeof json !== 'object' || json === null || indent.length + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(json)
    ? json.map((entry) => print(entry, deeper))
    : Object.entries(json).map(([key, part]) => `${JSON.stringify(key)}: ${print(part, deeper)}`);
  const [open, close] = Array.isArray(json) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

/**
 * The plan as a file that people can read and compare: keys in the order of the contract, short things on one line. The same plan
 * gives the same text, and reading it gives the same plan.
 */
export function planJson(plan: Plan): string {
  const { plan: ordered, problems } = parsePlan(plan);
  return `${print(problems.length === 0 && ordered ? ordered : plan, '')}\n`;
}
