import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { periodName } from '../../charts/period-name.ts';
import { unitWord } from '../../charts/unit-word.ts';
import { cellContent, editableCell, valueAt, type TotalRule } from '../../core/index.ts';
import { cellName } from '../shell/naming.ts';
import { useActions, useLanguage, usePlanNow } from '../shell/planner.ts';
import './formula-bar.css';
import { editUnitOf } from '../grid/edit-unit.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { FormulaField } from './FormulaField.tsx';
import { useFormulaSession } from './formula-session.ts';
import { formulaPieces } from './formula-pieces.ts';
import { membersAt } from '../grid/cell-content.ts';
import { useFormulaEdit } from './use-formula-edit.ts';

/** What the selected cell holds: its number, or its formula with the items it reads as chips that lead to them. */
export function FormulaBar() {
  const { t } = useTranslation('grid');
  const language = useLanguage();
  const selection = usePlanNow((state) => state.selection);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const edit = useFormulaEdit(selection);
  const period = selection && timeline.periods[selection.column];
  // What is typed in the cell stands here too: the bar shows all of a long formula.
  const typed = useFormulaSession()?.text ?? null;

  if (!selection || !period)
    return (
      <div className="formula-bar" role="group" aria-label={t('bar.label')}>
        <span className="formula-reference">{t('bar.empty')}</span>
        <span className="formula-fx">fx</span>
      </div>
    );
  return (
    <div className="formula-bar" role="group" aria-label={t('bar.label')}>
      <span className="formula-reference">
        {cellName(plan, selection.item, selection.place, language)} · {periodName(timeline, period, language)}
      </span>
      <span className="formula-fx" aria-hidden="true">
        fx
      </span>
      <div className="formula-body">
        {edit.text !== null ? (
          <FormulaField edit={edit} cell={selection} />
        ) : typed !== null ? (
          <div className="formula-words">{typed}</div>
        ) : (
          <FormulaWords onEdit={edit.begin} />
        )}
      </div>
    </div>
  );
}

/** The bar while nothing is edited. */
function FormulaWords({ onEdit }: { onEdit: (() => void) | null }) {
  const { t } = useTranslation('grid');
  const language = useLanguage();
  const actions = useActions();
  const selection = usePlanNow((state) => state.selection);
  const plan = usePlanNow((state) => state.plan);
  const timeline = usePlanNow((state) => state.timeline);
  const scenario = usePlanNow((state) => state.scenario);
  const table = usePlanNow((state) => (state.selection ? state.tables.get(state.selection.item) : undefined));

  const item = plan.items.find((candidate) => candidate.id === selection?.item);
  // Where the cells show 万, the number in full says its unit.
  const isCounted = usePlanNow((state) => item !== undefined && editUnitOf(state, item) > 0);
  const content = useMemo(() => selection && cellContent(plan, timeline, scenario, selection), [plan, timeline, scenario, selection]);
  const pieces = useMemo(() => {
    if (!selection || !item || typeof content?.cell !== 'string') return null;
    const members = membersAt(plan, item, selection.place);
    const chosen = new Map(
      (item.over ?? []).flatMap((dimension, d) => (typeof members[d] === 'string' ? [[dimension, members[d]] as const] : [])),
    );
    return formulaPieces(content.cell, plan, language, chosen);
  }, [selection, item, content, plan, language]);
  if (!selection || !item) return null;

  if (pieces)
    return (
      <>
        <div className="formula-words" onClick={onEdit ?? undefined}>
          ={' '}
          {pieces.map((piece, index) =>
            piece.kind === 'text' ? (
              <span key={index}>{piece.text}</span>
            ) : (
              <button
                key={index}
                type="button"
                className="formula-chip"
                title={t('bar.goTo', { name: piece.text })}
                onClick={(event) => {
                  event.stopPropagation();
                  actions.select({ item: piece.item, place: piece.place, column: selection.column });
                }}
              >
                {piece.text}
              </button>
            ),
          )}
        </div>
        {onEdit && (
          <button type="button" className="formula-pencil" onClick={onEdit} title={`${t('bar.edit')} F2`} aria-label={t('bar.edit')}>
            F2
          </button>
        )}
      </>
    );

  const cell = editableCell(plan, timeline, selection);
  if (!cell || cell.kind === 'total')
    return <span className="formula-quiet">{t(totalWords(selection.column < timeline.months, item.total, item.memberTotal))}</span>;
  const value = table ? valueAt(table, selection.place, selection.column) : NaN;
  return (
    <>
      <div className="formula-words" onClick={onEdit ?? undefined}>
        {content?.cell === null ? '' : formatNumber(value, { ...numberLook(item), decimals: null })}
        {isCounted && ` ${unitWord(item.unit ?? '', language)}`}
      </div>
      {onEdit && (
        <button type="button" className="formula-pencil" onClick={onEdit} title={`${t('bar.edit')} F2`} aria-label={t('bar.edit')}>
          F2
        </button>
      )}
    </>
  );
}

/** How a total comes about, as a key of the texts. */
function totalWords(month: boolean, total: TotalRule = 'sum', memberTotal: TotalRule = total) {
  const rule = month ? memberTotal : total;
  if (rule === 'formula') return 'bar.onTotals' as const;
  if (!month) return `bar.${rule}` as const;
  return `bar.membersOf.${rule === 'last' || rule === 'first' ? 'sum' : rule}` as const;
}
