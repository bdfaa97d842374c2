import { textIn, type Language, type Plan, type Timeline } from '../../core/index.ts';

export interface EventLabel {
  id: string;
  name: string;
  width: number;
  month: number;
  value: number;
  /** Under the point, where the line has a valley. */
  below: boolean;
}

const widest = 90;

/** About the width of a name in the picture's units; Chinese characters are square. */
function widthOf(name: string): number {
  return [...name].reduce((width, character) => width + (character > '\u2e7f' ? 11 : 6.5), 0);
}

/**
 * Campaigns at the point of the month in which they end. Where names would run into each other, the one at the higher
 * point stays: a campaign's peak is what the reader looks for. `monthWidth` in the picture's units. Names too long for the picture are left out.
 */
export function eventLabels(
  plan: Plan,
  timeline: Timeline,
  language: Language,
  values: readonly (number | null)[],
  monthWidth: number,
): EventLabel[] {
  const candidates = (plan.events ?? []).flatMap((event): EventLabel[] => {
    const month = timeline.monthIndex(event.to.slice(0, 7)) ?? -1;
    const value = values[month] ?? null;
    const name = textIn(event.name, language, event.id);
    const width = widthOf(name);
    if (event.kind !== 'campaign' || value === null || width > widest) return [];
    const neighbours = [values[month - 1], values[month + 1]].filter((other) => typeof other === 'number');
    return [{ id: event.id, name, width, month, value, below: neighbours.length > 0 && neighbours.every((other) => other > value) }];
  });
  const kept: EventLabel[] = [];
  for (const label of candidates.sort((a, b) => b.value - a.value)) {
    const isFree = kept.every((other) => Math.abs(other.month - label.month) * monthWidth > (other.width + label.width) / 2 + 4);
    if (isFree) kept.push(label);
  }
  return kept;
}
