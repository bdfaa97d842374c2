import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { EXPORTS, useExport } from './use-export.ts';

/** The plan as a file. Charts are exported where they stand. */
export function ExportMenu() {
  const { t } = useTranslation('shell');
  const save = useExport();
  return (
    <MenuTrigger>
      <Button className="button quiet">
        {t('export.label')}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {EXPORTS.map((kind) => (
            <MenuItem key={kind} id={kind} textValue={t(`export.${kind}`)} onAction={() => save(kind)}>
              <span className="menu-label">{t(`export.${kind}`)}</span> <span className="menu-hint">{t(`export.${kind}Hint`)}</span>
            </MenuItem>
          ))}
        </Menu>
        <p className="popover-note">{t('export.charts')}</p>
      </Popover>
    </MenuTrigger>
  );
}
