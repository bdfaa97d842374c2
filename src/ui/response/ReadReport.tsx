import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { HistoryFit } from './use-history-fit.ts';

/** Lines that are named; of more, how many there are. */
const NAMED = 8;

function linesText(lines: readonly number[], t: TFunction<'response'>, comma: string): string {
  const named = lines.slice(0, NAMED).join(comma);
  return lines.length > NAMED ? t('more', { lines: named, count: lines.length }) : named;
}

/** How many points were read, and of which lines something is to be said. */
export function ReadReport({ read, points }: Pick<HistoryFit, 'read' | 'points'>) {
  const { t, i18n } = useTranslation('response');
  const comma = i18n.language.startsWith('zh') ? '、' : ', ';
  const good = new Set(points.map(({ line }) => line));
  const lists = {
    'skipped.words': read.skipped.filter(({ why }) => why === 'words'),
    'skipped.gap': read.skipped.filter(({ why }) => why === 'gap'),
    'skipped.negative': read.points.filter(({ line }) => !good.has(line)),
    unclicked: points.filter(({ spend, response }) => spend > 0 && response === 0),
    unspent: points.filter(({ spend, response }) => spend === 0 && response > 0),
  };
  const told = Object.entries(lists).filter(([, found]) => found.length > 0);
  return (
    <ul className="response-read" aria-live="polite">
      <li>
        {read.points.length === 0
          ? t('readNone')
          : t('read', { count: points.length, spend: read.columns.spend + 1, response: read.columns.response + 1 })}
      </li>
      {told.map(([key, found]) => (
        <li key={key} className={key === 'skipped.words' ? 'muted' : 'is-risk'}>
          {t(key, {
            lines: linesText(
              found.map(({ line }) => line),
              t,
              comma,
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
