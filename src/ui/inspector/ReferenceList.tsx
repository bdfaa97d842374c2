import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Item, Plan, Reference } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { usePinyin } from '../formula/pinyin.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { columnHead } from '../grid/column-head.ts';
import { addedUp, cellName, findItem, placeName } from '../shell/naming.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';
import { foundByName, isSearched } from './found-by-name.ts';

const SHOWN = 8;

interface ReferenceListProps {
  plan: Plan;
  title: string;
  none: string;
  references: readonly Reference[];
  /** The cell they belong to: of its own item only the member is named, of its own period nothing. */
  of: CellRef;
  /** Shown without folding the tail away: what a number depends on is seldom long and always wanted. */
  isWhole?: boolean;
  onFollow: (ref: CellRef) => void;
}

/** Cells that this one depends on, or that depend on it, with their numbers; each can be followed. */
export function ReferenceList({ plan, title, none, references, of, isWhole = false, onFollow }: ReferenceListProps) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const timeline = usePlan((state) => state.timeline);
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');

  const nameOf = ({ item, place }: Reference): string => {
    const own = item === of.item ? findItem(plan, item) : undefined;
    return own ? placeName(plan, own, place, language) : cellName(plan, item, place, language);
  };
  const isLong = (all || isWhole) && isSearched(references);
  const pinyin = usePinyin(isLong);
  const found = isLong ? foundByName(references, nameOf, wanted, pinyin) : references;
  const shown = all || isWhole ? found : found.slice(0, SHOWN);

  const when = (reference: Reference): string => {
    if (reference.column === of.column) return '';
    const period = timeline.periods[reference.column];
    return period ? columnHead(timeline, period, language) : t('lag.opening');
  };

  /** Rates have no total: neither over members nor over months. */
  const isUntotalled = (item: Item, { place, column }: Reference): boolean => {
    const overMonths = column >= timeline.months && (item.total ?? 'sum') === 'none';
    const overMembers = addedUp(plan, item, place, language) !== '' && (item.memberTotal ?? item.total ?? 'sum') === 'none';
    return overMonths || overMembers;
  };

  return (
    <section>
      <h3>{title}</h3>
      {references.length === 0 && <p className="muted">{none}</p>}
      {isLong && (
        <input
          type="search"
          className="field references-search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && references.length > 0 && <p className="muted">{t('notFound')}</p>}
      <ul className="references">
        {shown.map((reference) => {
          const { item, place, value } = reference;
          const period = when(reference);
          const definition = findItem(plan, item);
          const isNotTotalled = definition !== undefined && !Number.isFinite(value) && isUntotalled(definition, reference);
          const name = nameOf(reference);
          return (
            <li key={`${item} ${place} ${reference.column}`}>
              <Button
                className="reference"
                isDisabled={reference.column < 0}
                onPress={() => onFollow({ item, place, column: reference.column })}
              >
                <span className="reference-name">
                  {name}
                  {period !== '' && (name === '' ? period : <small> {period}</small>)}
                </span>
                {isNotTotalled ? (
                  <small className="muted">{t('noTotal')}</small>
                ) : (
                  <span className={value < 0 ? 'is-negative' : ''}>{formatNumber(value, numberLook(definition ?? {}))}</span>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
      {found.length > shown.length && (
        <Button className="button link" onPress={() => setAll(true)}>
          {t('showAll', { count: references.length })}
        </Button>
      )}
    </section>
  );
}
