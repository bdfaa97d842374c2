import type { TFunction } from 'i18next';
import { describeProblem, type Language, type Plan } from '../../core/index.ts';
import { unitWord } from '../../charts/unit-word.ts';
import { countedWord } from '../grid/counted-word.ts';
import { editText } from '../grid/edit-text.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { findItem } from '../shell/naming.ts';
import type { PasteOutcome } from './paste-session.ts';
import type { ReadAs, UnreadCell } from './plan-paste.ts';

type Texts = TFunction<['clipboard', 'grid', 'reading']>;

/** What came of a paste, in one sentence. */
export function outcomeSentence(t: Texts, { pasted, unread, overrides, totals, followed, outside }: PasteOutcome): string {
  const counts = { unread: unread.length, overrides, totals, followed, outside };
  const skipped = unread.length + overrides + totals + followed + outside;
  if (skipped === 0) return t('clipboard:pasted', { count: pasted });
  const reasons = (['unread', 'overrides', 'totals', 'followed', 'outside'] as const)
    .filter((reason) => counts[reason] > 0)
    .map((reason) => t(`clipboard:reason.${reason}`, { count: counts[reason] }))
    .join(t('clipboard:reasonJoin'));
  return pasted === 0 ? t('clipboard:nothing', { reasons }) : t('clipboard:skipped', { count: pasted, skipped, reasons });
}

/** How numbers were read where the paste did not say it, each way with one of them: `按百分数读取：0.8 = 0.8%`. */
export function readSentences(t: Texts, language: Language, read: readonly ReadAs[]): string[] {
  return read.map(({ unit, item, text, value }) => {
    if (item.unit === '%')
      return t(unit === -2 ? 'clipboard:readAs.perCent' : 'clipboard:readAs.fraction', { text, value: editText(value, -2) });
    const word = unitWord(item.unit ?? '', language);
    const counted = countedWord(item, unit, language, t);
    return t('clipboard:readAs.counted', { text, counted, value: `${formatNumber(value, numberLook({}))} ${word}` });
  });
}

/** Why one cell was left. */
export function faultSentence(t: Texts, plan: Plan, language: Language, { ref, fault }: UnreadCell): string {
  const look = numberLook(findItem(plan, ref.item) ?? {});
  switch (fault.kind) {
    case 'unreadable':
      return fault.reason === 'error' || fault.reason === 'hashes'
        ? t(`clipboard:fault.${fault.reason}`)
        : t(`grid:unreadable.${fault.reason}`);
    case 'bound':
      return t(`grid:outOfBounds.${fault.bound}`, { limit: formatNumber(fault.limit, look) });
    case 'unreachable':
      return t('clipboard:fault.nearest', { nearest: formatNumber(fault.nearest, look) });
    case 'problem':
      return describeProblem(fault.problem, plan, language);
    case 'row-formula':
    case 'all-held':
      return t(`clipboard:fault.${fault.kind}`);
    default:
      return fault satisfies never;
  }
}
