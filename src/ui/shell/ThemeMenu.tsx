import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { useActions, usePlan } from './planner.ts';

const THEMES = ['light', 'dark', 'system'] as const;
const ICONS = { light: 'sun', dark: 'moon', system: 'system' } as const;

/** Light, dark or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const theme = usePlan((state) => state.settings.theme ?? 'system');
  const actions = useActions();
  return (
    <MenuTrigger>
      <Button className="button icon" aria-label={`${t('theme.label')}: ${t(`theme.${theme}`)}`}>
        <Icon name={ICONS[theme]} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('theme.label')}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => actions.setSetting('theme', key === 'light' || key === 'dark' ? key : null)}
        >
          {THEMES.map((id) => (
            <MenuItem key={id} id={id} textValue={t(`theme.${id}`)}>
              <Icon name={ICONS[id]} />
              {t(`theme.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
