import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { sheetScene } from '../grid/sheet-scene.ts';
import { Icon } from '../shell/Icon.tsx';
import { itemName } from '../shell/naming.ts';
import { useLanguage, usePlanNow } from '../shell/planner.ts';
import { filterByText, filterState, switchFilterOff } from './filter-state.ts';
import './find.css';

const backToSheet = () => document.querySelector<HTMLElement>('.sheet-editor')?.focus({ preventScroll: true });

/** Over the grid while rows are filtered: which filter is on, the text it filters by, and how many rows it leaves. */
export const FilterBar = memo(function FilterBar() {
  const { t } = useTranslation('find');
  const language = useLanguage();
  const plan = usePlanNow((state) => state.plan);
  const planId = usePlanNow((state) => state.planId);
  const on = useStore(filterState, (state) => state.on);
  const rows = useStore(sheetScene, ({ layout }) => layout?.rows.filter(({ kind }) => kind === 'item').length ?? 0);
  if (on?.planId !== planId) return null;
  const { kind, item, text } = on.filter;
  const off = () => {
    switchFilterOff();
    backToSheet();
  };
  return (
    <div className="filter-bar" role="group" aria-label={t('filters')}>
      <span className="filter-chip">
        {t(`kind.${kind ?? 'text'}`, { name: item === null ? '' : itemName(plan, item, language) })}
        <Button className="button icon" aria-label={t('off')} onPress={off}>
          <Icon name="close" />
        </Button>
      </span>
      <input
        className="filter-text"
        type="text"
        autoFocus={kind === null}
        value={text}
        placeholder={t('textLabel')}
        aria-label={t('textLabel')}
        spellCheck={false}
        onChange={(event) => filterByText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') backToSheet();
          if (event.key === 'Escape') off();
        }}
      />
      <span className="filter-count" role="status">
        {rows === 0 ? t('empty') : t('rows', { count: rows })}
      </span>
    </div>
  );
});
