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

/** `scenario`: the one to show, where the link names one that its plan has; the base otherwise. */
export type ReadLink = { plan: Plan; template: TemplateName | null; scenario?: string; problems: Problem[] } | { problem: Problem };

/**
 * The fragment of a link that holds the plan, without the `#`: its difference from a template where that is shorter, else the whole
 * plan. `template` is where the plan came from; without it every template is tried. `scenario` is the one to show, null the base.
 */
export async function shareLink(plan: Plan, template: TemplateName | null = null, scenario: string | null = null): Promise<string> {
  const own = template && templateNamed(template.id, template.version);
  const differences = (own ? [own] : templates).map(async (base) => [base.id, base.version, differenceOf(await plainPlan(base), plan)]);
  const contents = [[plan], ...(await Promise.all(differences))];
  const links = await Promise.all(contents.map((content) => seal(JSON.stringify(scenario === null ? content : [...content, scenario]))));
  return links.reduce((shortest, link) => (link.length < shortest.length ? link : shortest));
}

/** The template's plan as JSON has it. */
async function plainPlan(template: Template): Promise<unknown> {
  return JSON.parse(JSON.stringify(await template.load()));
}

/**
 * The plan in a link: a whole address, or its fragment with or without `#`. What is wrong with it is a problem; rejects only when its
 * template cannot be fetched.
 */
export async function readLink(link: string): Promise<ReadLink> {
  const address = link.trim();
  const unsealed = await unseal(address.slice(address.indexOf('#') + 1));
  if ('problem' in unsealed) return unsealed;
  try {
    const content: unknown = JSON.parse(unsealed.text);
    if (!Array.isArray(content)) return unreadable();
    const parts: readonly unknown[] = content;
    // A whole plan or a difference from a template; either may be followed by the scenario to show.
    if (parts.length === 1 || typeof parts[0] === 'object') return planOf(parts[0], null, parts[1]);
    const [id, version, difference, scenario] = parts;
    if (typeof id !== 'string' || typeof version !== 'number') return unreadable();
    const template = templateNamed(id, version);
    if (!template) return { problem: { kind: 'link', reason: 'unknown-template', found: `${id} ${version}` } };
    const base = await plainPlan(template);
    return planOf(difference === null ? base : applyDifference(base, difference), { id, version }, scenario);
  } catch (error) {
    // Too deep a nesting is a RangeError; anything else would be a mistake of ours.
    if (error instanceof SyntaxError || error instanceof DifferenceError || error instanceof RangeError) return unreadable();
    throw error;
  }
}

function planOf(json: unknown, template: TemplateName | null, wanted: unknown): ReadLink {
  const { plan, problems } = parsePlan(json);
  if (!plan) return unreadable();
  const scenario = plan.scenarios?.find(({ id }) => id === wanted)?.id;
  return { plan, template, ...(scenario !== undefined && { scenario }), problems };
}

function unreadable(): { problem: Problem } {
  return { problem: { kind: 'link', reason: 'unreadable' } };
}
