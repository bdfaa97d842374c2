import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { columnHead } from '../grid/column-head.ts';
import { Icon } from '../shell/Icon.tsx';
import { cellName } from '../shell/naming.ts';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import type { CellRef } from '../../store/index.ts';
import { missingCauses, type MissingCause } from './missing-causes.ts';
import { sameCell } from './use-explanation.ts';

const SHOWN = 4;

interface MissingNoteProps {
  /** A cell without a value. */
  cell: CellRef;
  onFollow: (ref: CellRef) => void;
}

/** Why a cell has no value: which input is empty, or where it begins; each can be followed. */
export function MissingNote({ cell, onFollow }: MissingNoteProps) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const actions = useActions();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const tables = usePlan((state) => state.tables);
  const [found, setFound] = useState<{ of: CellRef; causes: readonly MissingCause[] }>();

  useEffect(() => {
    let live = true;
    const answer = (causes: readonly MissingCause[]) => {
      if (live) setFound({ of: cell, causes });
    };
    missingCauses(cell, { timeline, tables, explain: (ref) => actions.explain(ref) }).then(answer, () => answer([]));
    return () => {
      live = false;
    };
  }, [actions, cell, timeline, tables]);

  const causes = found && sameCell(found.of, cell) ? found.causes : [];
  const empty = causes.filter((cause) => cause.isEmptyInput);
  const named = (empty.length > 0 ? empty : causes).filter((cause) => !sameCell(cause, cell));
  const here = empty.some((cause) => sameCell(cause, cell));
  if (!here && named.length === 0) return null;
  return (
    <section className="inspector-problems">
      <p className="note is-risk">
        <Icon name="warning" />
        <span>
          {here ? t('missing.here') : t(empty.length > 0 ? 'missing.empty' : 'missing.begins')}
          {named.slice(0, SHOWN).map(({ item, place, column }) => {
            const period = timeline.periods[column];
            return (
              <Button key={`${item} ${place} ${column}`} className="chip" onPress={() => onFollow({ item, place, column })}>
                {cellName(plan, item, place, language)} <small>{period ? columnHead(timeline, period, language) : ''}</small>
              </Button>
            );
          })}
          {named.length > SHOWN && t('missing.more', { count: named.length - SHOWN })}
          {named.length > 0 && empty.length > 0 && <span className="missing-advice">{t('missing.fill')}</span>}
        </span>
      </p>
    </section>
  );
}
