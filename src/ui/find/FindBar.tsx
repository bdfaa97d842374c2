import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { usePinyin } from '../formula/pinyin.ts';
import { rangeOf } from '../grid/ranges.ts';
import { sheetColumns } from '../grid/sheet-columns.ts';
import { sheetRows } from '../grid/sheet-rows.ts';
import { selectRanges, sheetScene } from '../grid/sheet-scene.ts';
import { Icon } from '../shell/Icon.tsx';
import { usePlan, useLanguage } from '../shell/planner.ts';
import { findHits, type Hit } from './find-hits.ts';
import './find.css';
import { closeFind, findState, openFind } from './find-state.ts';
import { showFound } from './found-cells.ts';
import { useKeptRows } from './use-kept-rows.ts';

const NONE: ReadonlySet<string> = new Set();

/** Find, over the grid's top right corner. */
export const FindBar = memo(function FindBar() {
  const open = useStore(findState, (state) => state.open);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyF') return;
      if (document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      openFind();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return open ? <Finding /> : null;
});

function Finding() {
  const { t } = useTranslation('find');
  const [query, setQuery] = useState('');
  const find = useFind();
  const looked = useDeferredValue(query);
  const hits = useMemo(() => find(looked), [find, looked]);
  const [at, setAt] = useState(-1);
  const asked = useStore(findState, (state) => state.asked);
  const field = useRef<HTMLInputElement>(null);
  // Until Enter leads to one, the nearest is next.
  const index = at < 0 ? firstFrom(hits) : Math.min(at, hits.length - 1);
  const current = hits[index];

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => showFound(hits, current), [hits, current]);
  useEffect(() => () => showFound([], undefined), []);

  const go = (step: 1 | -1) => {
    // Enter may be quicker than the hits of the last key.
    const now = looked === query ? hits : find(query);
    if (now.length === 0) return;
    const from = at < 0 ? firstFrom(now) : index;
    const next = at < 0 && step > 0 ? from : (from + step + now.length) % now.length;
    setAt(next);
    const hit = now[next];
    if (hit) goTo(hit);
  };
  const close = () => {
    closeFind();
    document.querySelector<HTMLElement>('.sheet-editor')?.focus({ preventScroll: true });
  };
  return (
    <div className="find-bar" role="search" aria-label={t('label')}>
      <input
        ref={field}
        type="text"
        value={query}
        placeholder={t('placeholder')}
        aria-label={t('label')}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
        }}
      />
      <span className="find-count" role="status">
        {query.trim() === '' ? '' : hits.length === 0 ? t('none') : t('count', { at: index + 1, count: hits.length })}
      </span>
      <Button className="button icon" aria-label={t('previous')} isDisabled={hits.length === 0} onPress={() => go(-1)}>
        <Icon name="up" />
      </Button>
      <Button className="button icon" aria-label={t('next')} isDisabled={hits.length === 0} onPress={() => go(1)}>
        <Icon name="down" />
      </Button>
      <Button className="button icon" aria-label={t('close')} onPress={close}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** Looks through all rows that the filter leaves, folded or not. */
function useFind(): (query: string) => Hit[] {
  const language = useLanguage();
  const state = usePlan((now) => now);
  const filter = useKeptRows();
  const pinyin = usePinyin(true);
  return useMemo(() => {
    const rows = sheetRows(state.plan, NONE, language).filter(({ key }) => !filter || filter.kept.has(key));
    const columns = sheetColumns(state.timeline, { quarters: true, folded: NONE });
    return (query) => findHits(state, rows, columns, query, language, pinyin);
  }, [state, filter, language, pinyin]);
}

/** The first hit at the cursor or after it, else the first of all. */
function firstFrom(hits: readonly Hit[]): number {
  const { layout, cursor } = sheetScene.getState();
  const rows = layout ? sheetRows(layout.plan, NONE, layout.language) : [];
  const order = new Map(rows.map(({ key }, index) => [key, index]));
  const from = order.get(cursor?.row ?? '') ?? 0;
  const after = hits.findIndex(({ row }) => (order.get(row) ?? -1) >= from);
  return Math.max(0, after);
}

/** Unfolds what hides a cell that was found, and chooses it. */
function goTo({ row, column }: Hit): void {
  const { layout } = sheetScene.getState();
  if (!layout) return;
  const found = sheetRows(layout.plan, NONE, layout.language).find(({ key }) => key === row);
  const period = layout.timeline.periods.findIndex(({ id }) => id === column);
  if (found?.kind === 'item')
    flushSync(() => layout.uncover({ item: found.item.id, place: found.place, column: period >= 0 ? period : 0 }));
  selectRanges([rangeOf({ row, column })]);
}
