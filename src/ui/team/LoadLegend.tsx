import { useTranslation } from 'react-i18next';
import { loadWords } from '../../charts/index.ts';
import { useLanguage } from '../shell/planner.ts';

const LEVELS = ['over', 'within', 'below', 'far'] as const;

/** What the signs, words and colours of the heat map stand for. */
export function LoadLegend() {
  const { t } = useTranslation('team');
  const words = loadWords[useLanguage()];
  return (
    <ul className="load-legend">
      {LEVELS.map((level) => (
        <li key={level}>
          <b className={`is-${level}`}>
            {words[level].sign} {words[level].word}
          </b>{' '}
          {words[level].range}
        </li>
      ))}
      <li>{t('map.numbers')}</li>
    </ul>
  );
}
