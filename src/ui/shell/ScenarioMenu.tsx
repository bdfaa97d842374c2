import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { openDialog } from './dialogs.ts';
import { Icon } from './Icon.tsx';
import { usePlanner } from './planner.ts';
import { sayUndoable } from './say-undoable.ts';

interface ScenarioMenuProps {
  id: string;
  name: string;
  /** How many changes it makes. */
  changes: number;
  onRename: () => void;
}

/** What can be done to the active scenario. */
export function ScenarioMenu({ id, name, changes, onRename }: ScenarioMenuProps) {
  const { t } = useTranslation('shell');
  const { store } = usePlanner();
  const { actions } = store;
  const button = useRef<HTMLButtonElement>(null);
  const remove = () => {
    sayUndoable(store, () => actions.deleteScenario(id), t('scenario.deleted', { name }), t('history.undo'));
  };
  return (
    <MenuTrigger>
      <Button ref={button} className="scenario-menu" aria-label={t('scenario.menu', { name })}>
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu">
          <MenuItem onAction={() => openDialog('changes', button.current)}>{t('scenario.changes', { count: changes })}</MenuItem>
          <MenuItem onAction={onRename}>{t('scenario.rename')}</MenuItem>
          <MenuItem onAction={() => actions.duplicateScenario(id, t('plan.copyOf', { name }))}>{t('scenario.duplicate')}</MenuItem>
          <MenuItem className="menu-item is-danger" onAction={remove}>
            {t('scenario.delete')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
