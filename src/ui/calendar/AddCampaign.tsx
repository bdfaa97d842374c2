import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { textIn } from '../../core/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { useLanguage } from '../shell/planner.ts';
import { presets, type CampaignPreset } from './campaign-presets.ts';

/** The trade's campaigns to begin with, or a blank one. */
export function AddCampaign({ onAdd }: { onAdd: (preset: CampaignPreset | null) => void }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <MenuTrigger>
      <Button className="button quiet">
        <Icon name="plus" />
        {t('add')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('add')}>
          {presets.map((preset, index) => (
            <MenuItem key={index} id={index} onAction={() => onAdd(preset)}>
              {textIn(preset.name, language, '')}
            </MenuItem>
          ))}
          <MenuItem id="blank" onAction={() => onAdd(null)}>
            {t('blank')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
