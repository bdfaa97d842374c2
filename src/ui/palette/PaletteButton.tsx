import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { openDialog } from '../shell/dialogs.ts';
import { Hint } from '../shell/Hint.tsx';
import { Icon } from '../shell/Icon.tsx';

/** Opens the palette, and tells its key. */
export function PaletteButton() {
  const { t } = useTranslation('palette');
  const name = t('open', { keys: 'Ctrl+K' });
  return (
    <Hint text={name}>
      <Button className="button icon" aria-label={name} onPress={() => openDialog('palette')}>
        <Icon name="commands" />
      </Button>
    </Hint>
  );
}
