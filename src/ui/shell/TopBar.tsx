import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { openDialog } from './dialogs.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { seekSelection } from './page-state.ts';
import { PlanMenu } from './PlanMenu.tsx';
import { SaveMark } from './SaveMark.tsx';
import { ScenarioTabs } from './ScenarioTabs.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

/** Plan, scenarios and what can be done with them. */
export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className="top-bar">
      <span className="seal" role="img" aria-label={t('app')}>
        算
      </span>
      <PlanMenu />
      <SaveMark />
      <ScenarioTabs />
      <HistoryButtons />
      <PaletteButton />
      <Button className="button quiet seek" onPress={() => seekSelection()}>
        {t('views.whatif')}
      </Button>
      <ExportMenu />
      <Button className="button primary" onPress={() => openDialog('share')}>
        {t('share.label')}
      </Button>
      <LanguageButton />
      <ThemeMenu />
    </header>
  );
}
