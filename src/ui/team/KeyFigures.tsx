import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText, teamFigures, unitWord, type ChartInput } from '../../charts/index.ts';
import { PeriodSelect } from '../charts/PeriodSelect.tsx';
import { pageState } from '../shell/page-state.ts';
import { Sparkline } from '../shell/Sparkline.tsx';

/** What an order costs in people, what a person brings, and how much of the time there is work: of a period, with their course over the months. */
export function KeyFigures({ input }: { input: ChartInput }) {
  const { t } = useTranslation('team');
  const figures = useMemo(() => teamFigures(input), [input]);
  if (figures.length === 0) return null;
  return (
    <section className="team-part" aria-labelledby="team-figures">
      <header>
        <h2 id="team-figures">{t('figures.title')}</h2>
        <PeriodSelect
          column={input.column}
          hint={t('figures.periodHint')}
          onChange={(index) => pageState.setState({ chartPeriod: input.timeline.periods[index]?.id ?? null })}
        />
      </header>
      <dl className="team-figures">
        {figures.map(({ id, name, meaning, measure, value, months }) => (
          <div key={id} title={meaning}>
            <dt>{name}</dt>
            <dd>
              <span className="team-figure">
                <b>{value === null ? '–' : numberText(value, measure)}</b> {measure.unit !== '%' && unitWord(measure.unit, input.language)}
              </span>
              <Sparkline values={months.map((month) => month ?? NaN)} limit={[]} marked={[]} />
            </dd>
            <dd className="muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
