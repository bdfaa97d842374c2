import { parsePlan, type Plan, type Problem } from '../core/index.ts';
import { templateNamed, templates, type Template } from '../templates/index.ts';
import { applyDifference, DifferenceError } from './link/apply-difference.ts';
import { differenceOf } from './link/difference.ts';
import { seal, unseal } from './link/envelope.ts';

/** Characters of a whole address beyond which chat programs may cut it. */
export const longestSafeLink = 2_000;

/** Which template a plan came from. */
interface TemplateName {
  id: string;
  version: number;
}

export type ReadLink = { plan: Plan; template: TemplateName | null; problems: Problem[] } | { problem: Problem };

/**
 * The fragment of a link that holds the plan, without the `#`: its difference from a template where that is shorter, else the whole
 * plan. `template` is where the plan came from; without it every template is tried.
 */
export async function shareLink(plan: Plan, template: TemplateName | null = null): Promise<string> {
  const own = template && templateNamed(template.id, template.version);
  const contents = [[plan], ...(own ? [own] : templates).map((base) => [base.id, base.version, differenceOf(plainPlan(base), plan)])];
  const links = await Promise.all(contents.map((content) => seal(JSON.stringify(content))));
  return links.reduce((shortest, link) => (link.length < shortest.length ? link : shortest));
}

/** The template's plan as JSON has it. */
function plainPlan(template: Template): unknown {
  return JSON.parse(JSON.stringify(template.load()));
}

/** The plan in a link: a whole address, or its fragment with or without `#`. Never rejects: what is wrong is a problem. */
export async function readLink(link: string): Promise<ReadLink> {
  const address = link.trim();
  const unsealed = await unseal(address.slice(address.indexOf('#') + 1));
  if ('problem' in unsealed) return unsealed;
  try {
    const content: unknown = JSON.parse(unsealed.text);
    if (!Array.isArray(content)) return unreadable();
    const parts: readonly unknown[] = content;
    if (parts.length === 1) return planOf(parts[0], null);
    const [id, version, difference] = parts;
    if (typeof id !== 'string' || typeof version !== 'number') return unreadable();
    const template = templateNamed(id, version);
    if (!template) return { problem: { kind: 'link', reason: 'unknown-template', found: `${id} ${version}` } };
    const base = plainPlan(template);
    return planOf(difference === null ? base : applyDifference(base, difference), { id, version });
  } catch (error) {
    // Too deep a nesting is a RangeError; anything else would be a mistake of ours.
    if (error instanceof SyntaxError || error instanceof DifferenceError || error instanceof RangeError) return unreadable();
    throw error;
  }
}

function planOf(json: unknown, template: TemplateName | null): ReadLink {
  const { plan, problems } = parsePlan(json);
  return plan ? { plan, template, problems } : unreadable();
}

function unreadable(): { problem: Problem } {
  return { problem: { kind: 'link', reason: 'unreadable' } };
}
