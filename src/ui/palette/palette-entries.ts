import type { i18n } from 'i18next';
import { textIn, totalPlace, type Language, type Plan } from '../../core/index.ts';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import type { PlanStore } from '../../store/index.ts';
import { matchRank, type MatchPinyin } from '../formula/match-rank.ts';
import type { Command, CommandGroup } from '../shell/commands.ts';

/** A line of the palette. */
export interface PaletteEntry {
  id: string;
  group: CommandGroup | 'item';
  /** In the reader's language first; the others only find it. */
  names: readonly [string, ...string[]];
  keys?: string;
  isEnabled: boolean;
  run: () => void;
}

/** Commands as lines, with the names that the texts give them; `inAll`: in all languages, which are loaded then. */
export function commandEntries(commands: readonly Command[], texts: i18n, inAll: boolean): PaletteEntry[] {
  const others = inAll ? Object.values(LANGUAGE_TAGS).filter((tag) => tag !== texts.language) : [];
  return commands.map(({ id, group, names, keys, isEnabled, run }) => ({
    id,
    group,
    names: names?.() ?? [texts.t(`commands:name.${id}`), ...others.map((lng) => texts.t(`commands:name.${id}`, { lng }))],
    ...(keys !== undefined && { keys }),
    isEnabled: isEnabled?.() !== false,
    run,
  }));
}

/** Items as places to go to: their totals, in the column that is selected. */
export function itemEntries(plan: Plan, store: PlanStore, language: Language): PaletteEntry[] {
  return plan.items.map((item) => {
    const sizes = (item.over ?? []).map((id) => plan.dimensions?.find((dimension) => dimension.id === id)?.members.length ?? 0);
    const names = [textIn(item.name, language, item.id), textIn(item.name, language === 'zh' ? 'en' : 'zh', item.id), item.id] as const;
    return {
      id: `item ${item.id}`,
      group: 'item' as const,
      names,
      isEnabled: true,
      run: () => {
        const column = store.getState().selection?.column ?? 0;
        store.actions.select({ item: item.id, place: totalPlace(sizes), column });
      },
    };
  });
}

/** The lines whose names a typed text finds, the best first; among as good ones those used latest, then as they came. */
export function findEntries(
  entries: readonly PaletteEntry[],
  typed: string,
  pinyin: MatchPinyin | null,
  recent: readonly string[],
): PaletteEntry[] {
  const age = (entry: PaletteEntry) => {
    const at = recent.indexOf(entry.id);
    return at < 0 ? recent.length : at;
  };
  return entries
    .flatMap((entry, order) => {
      const rank = matchRank(typed, entry.names, pinyin);
      return rank === null ? [] : [{ entry, rank, age: age(entry), order }];
    })
    .sort((a, b) => a.rank - b.rank || a.age - b.age || a.order - b.order)
    .map(({ entry }) => entry);
}
