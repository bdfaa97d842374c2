import type { Plan, Section, Text } from '../plan.ts';
import { sectionOf } from './place-item.ts';

function findSection(plan: Plan, id: string): Section {
  const section = plan.sections?.find((candidate) => candidate.id === id);
  if (!section) throw new RangeError(`no section: ${id}`);
  return section;
}

/** Items that name no section stand in the first: before another becomes that, they name it. */
function nameSections(plan: Plan): void {
  for (const item of plan.items) {
    const section = sectionOf(plan, item);
    if (section !== undefined && item.section !== section) item.section = section;
  }
}

/** Adds an empty section after another, or (null) as the last; in a plan without sections it takes all items. */
export function addSection(plan: Plan, section: Section, after: string | null): void {
  if (!plan.sections) plan.sections = [section];
  else plan.sections.splice(after === null ? plan.sections.length : plan.sections.indexOf(findSection(plan, after)) + 1, 0, section);
}

export function renameSection(plan: Plan, id: string, name: Text): void {
  findSection(plan, id).name = name;
}

/** Moves a section before another; null: to the end. */
export function moveSection(plan: Plan, id: string, before: string | null): void {
  const section = findSection(plan, id);
  const { sections = [] } = plan;
  if (before === id || before === (sections[sections.indexOf(section) + 1]?.id ?? null)) return;
  nameSections(plan);
  const rest = sections.filter((other) => other !== section);
  const at = rest.findIndex((other) => other.id === before);
  plan.sections = [...rest.slice(0, at < 0 ? rest.length : at), section, ...(at < 0 ? [] : rest.slice(at))];
}

/** Deletes a section. Its items go to the section above it, or below where it is the first. */
export function deleteSection(plan: Plan, id: string): void {
  const section = findSection(plan, id);
  const { sections = [] } = plan;
  const at = sections.indexOf(section);
  const heir = sections[at - 1] ?? sections[at + 1];
  nameSections(plan);
  for (const item of plan.items) {
    if (item.section !== id) continue;
    if (heir) item.section = heir.id;
    else delete item.section;
  }
  if (heir) plan.sections = sections.filter((other) => other !== section);
  else delete plan.sections;
}
