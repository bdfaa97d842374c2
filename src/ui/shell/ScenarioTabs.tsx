import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';
import { textIn } from '../../core/index.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';
import { InlineName } from './InlineName.tsx';
import { useActions, useLanguage, usePlan } from './planner.ts';
import { returnFocus } from './return-focus.ts';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import { useFitting } from './use-fitting.ts';
import { withName } from './with-name.ts';

/** Room for the menu of those that do not fit and for the button that adds one, in pixels. */
const MORE_WIDTH = 52;
const ADD_WIDTH = 30;
const GAP = 2;

interface Tab {
  id: string | null;
  name: string;
  changes: number;
}

/** The tabs that fit; the active one is always among them. */
function shownTabs(tabs: readonly Tab[], count: number, active: string | null): { shown: Tab[]; hidden: Tab[] } {
  const shown = tabs.slice(0, Math.max(1, count));
  const hidden = tabs.slice(shown.length);
  const at = hidden.findIndex((tab) => tab.id === active);
  const last = shown.at(-1);
  const chosen = hidden[at];
  if (chosen && last) {
    shown[shown.length - 1] = chosen;
    hidden.splice(at, 1);
    hidden.unshift(last);
  }
  return { shown, hidden };
}

/** Base and scenarios: switch, rename (double click), duplicate, delete, add. */
export function ScenarioTabs() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const scenarios = usePlan((state) => state.plan.scenarios);
  const active = usePlan((state) => state.scenario);
  const actions = useActions();
  const [renaming, setRenaming] = useState<string | null>(null);
  const tabs: Tab[] = [
    { id: null, name: t('scenario.base'), changes: 0 },
    ...(scenarios ?? []).map(({ id, name, changes }) => ({ id, name: textIn(name, language, id), changes: changes.length })),
  ];
  const { row, ruler, count } = useFitting(
    tabs.map((tab) => tab.name).join('\n') + (active ?? '') + String(tabs.find((tab) => tab.id === active)?.changes ?? ''),
    ADD_WIDTH,
    MORE_WIDTH,
    GAP,
  );
  const { shown, hidden } = shownTabs(tabs, count, active);

  return (
    <div className="scenarios" ref={row} role="group" aria-label={t('scenario.label')}>
      <div className="scenario-ruler" ref={ruler} aria-hidden="true">
        {tabs.map((tab) => (
          <span key={tab.id ?? ''} className={`scenario-tab${tab.id === active ? ' is-active' : ''}`}>
            <span className="scenario-name">{tab.name}</span>
            {tab.id === active && tab.changes > 0 && <small className="scenario-count">{tab.changes}</small>}
            {tab.id === active && tab.id !== null && <i className="scenario-room" />}
          </span>
        ))}
      </div>
      <div className="scenario-row">
        {shown.map(({ id, name, changes }) => {
          if (id !== null && id === renaming) {
            return (
              <InlineName
                key={id}
                name={name}
                label={t('scenario.renameTitle')}
                onDone={(text) => {
                  setRenaming(null);
                  returnFocus(() => row.current?.querySelector('.scenario-row .is-active button'));
                  const old = scenarios?.find((scenario) => scenario.id === id)?.name;
                  if (text !== null) actions.renameScenario(id, withName(old, text, language));
                }}
              />
            );
          }
          return (
            <span
              key={id ?? ''}
              className={`scenario-tab${id === active ? ' is-active' : ''}`}
              onDoubleClick={() => {
                if (id !== null) setRenaming(id);
              }}
            >
              <ToggleButton className="scenario-name" isSelected={id === active} onChange={() => actions.switchScenario(id)}>
                {name}
              </ToggleButton>
              {id === active && changes > 0 && (
                <small className="scenario-count" aria-hidden="true">
                  {changes}
                </small>
              )}
              {id !== null && id === active && <ScenarioMenu id={id} name={name} changes={changes} onRename={() => setRenaming(id)} />}
            </span>
          );
        })}
        {hidden.length > 0 && (
          <MenuTrigger>
            <Button className="button scenario-more" aria-label={t('scenario.more', { count: hidden.length })}>
              +{hidden.length}
              <Icon name="down" />
            </Button>
            <Popover className="popover" placement="bottom end">
              <Menu className="menu" aria-label={t('scenario.label')}>
                {hidden.map(({ id, name }) => (
                  <MenuItem key={id ?? 'base'} id={id ?? 'base'} onAction={() => actions.switchScenario(id)}>
                    {name}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </div>
      <Hint text={t('scenario.add')}>
        <Button
          className="button icon"
          aria-label={t('scenario.add')}
          onPress={() => setRenaming(actions.createScenario(t('scenario.addName', { n: tabs.length })))}
        >
          <Icon name="plus" />
        </Button>
      </Hint>
    </div>
  );
}
