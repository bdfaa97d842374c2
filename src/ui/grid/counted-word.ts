import { unitWord } from '../../charts/unit-word.ts';
import type { Item, Language } from '../../core/index.ts';
import type { EditUnit } from './edit-unit.ts';

type Say = (key: 'reading:scaled.thousand' | 'reading:scaled.tenThousand', words: { unit: string }) => string;

/** The unit of an item's money where it is counted in thousands or 万: 万元. */
export function countedWord(item: Item, unit: EditUnit, language: Language, say: Say): string {
  return say(unit === 3 ? 'reading:scaled.thousand' : 'reading:scaled.tenThousand', { unit: unitWord(item.unit ?? '', language) });
}
