import { useTranslation } from 'react-i18next';
import { textIn, type Item } from '../../core/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { useLanguage } from '../shell/planner.ts';

/** What the plan says about an item: note, source, bounds, how uncertain it is. Nothing when it says nothing. */
export function CellNotes({ item }: { item: Item }) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const look = numberLook(item);
  const number = (value: number) => formatNumber(value, look);
  const lines: string[] = [];
  if (item.note !== undefined) lines.push(textIn(item.note, language, ''));
  if (item.source !== undefined) lines.push(t('source', { text: textIn(item.source, language, '') }));
  if (item.min !== undefined && item.max !== undefined) lines.push(t('bounds', { min: number(item.min), max: number(item.max) }));
  else if (item.min !== undefined) lines.push(t('boundMin', { min: number(item.min) }));
  else if (item.max !== undefined) lines.push(t('boundMax', { max: number(item.max) }));
  if (item.uncertainty) {
    const { distribution, spread } = item.uncertainty;
    lines.push(
      `${t('uncertain')}: ${t(`uncertainText.${distribution}`, { spread: formatNumber(spread, { percent: true, decimals: 0, counted: false }) })}`,
    );
  }
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{t('notes')}</h3>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
