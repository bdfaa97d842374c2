import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { describeProblem, textIn, valueAt, type Item } from '../../core/index.ts';
import { periodName, unitWord } from '../../charts/index.ts';
import type { CellRef } from '../../store/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { formatDifference } from '../shell/format-difference.ts';
import { Icon } from '../shell/Icon.tsx';
import { addedUp, cellName, findItem, placeName } from '../shell/naming.ts';
import { seekSelection } from '../shell/page-state.ts';
import { PartBoundary } from '../shell/PartBoundary.tsx';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import { useTrail } from '../trace/use-trail.ts';
import { CellNotes } from './CellNotes.tsx';
import { FitOffer } from './FitOffer.tsx';
import { HeldNote } from './HeldNote.tsx';
import { FormulaWords } from './FormulaWords.tsx';
import { MissingNote } from './MissingNote.tsx';
import { partsOfTotal } from './parts-of-total.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { useAskedChart } from './use-asked-chart.ts';
import { useDrivers } from './use-drivers.ts';
import { useExplanation } from './use-explanation.ts';

const ItemChart = lazy(() => import('../charts/ItemChart.tsx').then(({ ItemChart }) => ({ default: ItemChart })));

/** Right side: what the selected number is, how it comes about and what it is linked to. */
export function Inspector() {
  const { t } = useTranslation('inspector');
  const selection = usePlan((state) => state.selection);
  const item = usePlan((state) => (selection ? findItem(state.plan, selection.item) : undefined));
  if (!selection || !item) return <p className="panel-empty">{t('empty')}</p>;
  return <Inspected selection={selection} item={item} />;
}

function Inspected({ selection, item }: { selection: CellRef; item: Item }) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const table = usePlan((state) => state.tables.get(item.id));
  const base = usePlan((state) => state.baseTables?.get(item.id));
  const problems = usePlan((state) => state.problems);
  const actions = useActions();
  const explained = useExplanation(selection);
  const trail = useTrail(selection);
  const drivers = useDrivers(selection, explained?.explanation);
  const chart = useAskedChart(item.id, explained !== null);

  const look = numberLook(item);
  const number = (value: number) => formatNumber(value, look);
  const value = table ? valueAt(table, selection.place, selection.column) : NaN;
  const baseValue = base ? valueAt(base, selection.place, selection.column) : NaN;
  const changed = base !== undefined && Number.isFinite(baseValue) && baseValue !== value;
  const period = timeline.periods[selection.column];
  const section = plan.sections?.find((candidate) => candidate.id === item.section) ?? plan.sections?.[0];
  const isTotal = selection.column >= timeline.months;
  const own = problems.filter((problem) => problem.item === item.id);
  const where = [
    period ? periodName(timeline, period, language) : '',
    placeName(plan, item, selection.place, language),
    t(item.formula === undefined ? 'kind.input' : 'kind.formula'),
    section ? textIn(section.name, language, section.id) : '',
  ].filter((part) => part !== '');
  const explanation = explained?.explanation;
  const parts = table && explanation?.origin === 'total' ? partsOfTotal(item.id, table, timeline, selection.place, selection.column) : [];
  const dimension = addedUp(plan, item, selection.place, language);
  const overridden = explanation?.origin === 'override';

  return (
    <div className="inspector">
      <section className="inspector-head">
        {trail.previous && (
          <Button className="button link" onPress={trail.back}>
            <Icon name="back" />
            {t('back', { name: cellName(plan, trail.previous.item, trail.previous.place, language) })}
          </Button>
        )}
        <div className="inspector-title">
          <h2>
            {textIn(item.name, language, item.id)}
            {item.unit !== undefined && <span className="unit">{unitWord(item.unit, language)}</span>}
          </h2>
          <b className={`inspector-value${value < 0 ? ' is-negative' : ''}`}>{number(value)}</b>
        </div>
        <p className="muted">{where.join(' · ')}</p>
        {item.formula !== undefined && (
          <Button className="button quiet" onPress={() => seekSelection()}>
            {t('seek')}
          </Button>
        )}
        <FitOffer cell={selection} />
      </section>

      {table && !Number.isFinite(value) && <MissingNote cell={selection} onFollow={trail.follow} />}

      {own.length > 0 && (
        <section className="inspector-problems">
          <h3>{t('problems')}</h3>
          {own.map((problem, index) => (
            <p key={index} className={`note ${problem.kind === 'no-value' ? 'is-risk' : 'is-missed'}`}>
              <Icon name="warning" />
              <span>{describeProblem(problem, plan, language)}</span>
            </p>
          ))}
        </section>
      )}

      {overridden && explanation.computed !== undefined && (
        <section>
          <h3 className="is-override">{t('manual')}</h3>
          <p>{t('manualText', { value: number(explanation.value), computed: number(explanation.computed) })}</p>
          <Button className="button quiet" onPress={() => actions.clearCell(selection)}>
            {t('clearOverride')}
          </Button>
        </section>
      )}
      <HeldNote cell={selection} />
      {changed && (
        <section>
          <h3>{t('changed')}</h3>
          <p>{t('changedText', { base: number(baseValue), difference: formatDifference(value - baseValue, look, language) })}</p>
        </section>
      )}

      {!explained && <p className="panel-empty">{t('computing')}</p>}
      {explained && !explanation && <p className="panel-empty">{t('failed')}</p>}
      {explanation && (
        <>
          <section>
            <h3>{t(isTotal ? 'howTotal' : 'how')}</h3>
            {explanation.origin === 'total' && (
              <p>{t(`${isTotal ? 'added' : 'addedMembers'}.${explanation.total ?? 'sum'}`, { dimension })}</p>
            )}
            {explanation.origin === 'total-formula' && <p>{t(isTotal ? 'added.formula' : 'addedMembers.formula', { dimension })}</p>}
            {explanation.pieces.length > 0 ? (
              <FormulaWords plan={plan} explanation={explanation} onFollow={trail.follow} />
            ) : (
              explanation.origin === 'input' && <p>{t('typed')}</p>
            )}
          </section>
          {parts.length > 0 && (
            <ReferenceList
              plan={plan}
              title={t(explanation.total === 'none' ? 'each' : 'parts')}
              none=""
              references={parts}
              of={selection}
              onFollow={trail.follow}
            />
          )}
          {(explanation.origin === 'formula' || explanation.origin === 'override' || drivers.length > 0) && (
            <ReferenceList
              plan={plan}
              title={t('drivers')}
              none={t('noDrivers')}
              references={drivers}
              isWhole
              of={selection}
              onFollow={trail.follow}
            />
          )}
          <ReferenceList
            plan={plan}
            title={t('dependents')}
            none={t('noDependents')}
            references={explanation.dependents}
            of={selection}
            onFollow={trail.follow}
          />
        </>
      )}

      <section className="inspector-chart" ref={chart}>
        <h3>{t('chart')}</h3>
        <PartBoundary>
          <Suspense fallback={<div className="chart-room" />}>
            <ItemChart item={item.id} place={selection.place} />
          </Suspense>
        </PartBoundary>
      </section>
      <CellNotes item={item} />
    </div>
  );
}
