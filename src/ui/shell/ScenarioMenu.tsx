import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { openDialog } from './dialogs.ts';
import { Icon } from './Icon.tsx';
import { say } from './page-state.ts';
import { useActions } from './planner.ts';

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
  const actions = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const remove = () => {
    actions.deleteScenario(id);
    say(t('scenario.deleted', { name }), { label: t('history.undo'), run: () => actions.undo() });
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
