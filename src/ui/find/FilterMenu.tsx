import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import { itemName } from '../shell/naming.ts';
import { useLanguage, usePlanNow, usePlanner } from '../shell/planner.ts';
import { filterMenu } from './filter-menu.ts';
import { filterState, switchFilter, switchFilterOff } from './filter-state.ts';
import { FILTERS } from './row-filter.ts';

/** Which rows may be left: around the chosen cell, by their kind, by their name. */
export function FilterMenu() {
  const { t } = useTranslation('find');
  const { store } = usePlanner();
  const language = useLanguage();
  const at = useStore(filterMenu, (state) => state.at);
  const isOn = useStore(filterState, ({ on }) => on !== null);
  const item = usePlanNow(({ selection }) => selection?.item ?? null);
  const plan = usePlanNow((state) => state.plan);
  const scenario = usePlanNow((state) => state.scenario);
  const anchor = useRef<HTMLSpanElement>(null);
  const name = item === null ? '' : itemName(plan, item, language);
  const disabled = [...(item === null ? ['drivers', 'dependents'] : []), ...(scenario === null ? ['changed'] : [])];
  return (
    <>
      <span ref={anchor} aria-hidden="true" style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && filterMenu.setState({ at: null })}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="menu"
          aria-label={t('filters')}
          autoFocus="first"
          disabledKeys={disabled}
          onClose={() => filterMenu.setState({ at: null })}
          onAction={(key) => {
            if (key === 'off') switchFilterOff();
            else switchFilter(store, FILTERS.find((kind) => kind === key) ?? null);
          }}
        >
          {FILTERS.map((kind) => (
            <MenuItem key={kind} id={kind}>
              {t(`kind.${kind}`, { name })}
            </MenuItem>
          ))}
          <MenuItem id="text">{t('kind.text')}</MenuItem>
          {isOn && <MenuItem id="off">{t('off')}</MenuItem>}
        </Menu>
      </Popover>
    </>
  );
}
