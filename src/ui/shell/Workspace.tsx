import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { LANGUAGE_TAGS } from '../../locales/index.ts';
import { FormulaBar } from '../formula/FormulaBar.tsx';
import { FormulaOutlines } from '../formula/FormulaOutlines.tsx';
import { Sheet } from '../grid/Sheet.tsx';
import { StatusBar } from '../grid/StatusBar.tsx';
import { Trace } from '../trace/Trace.tsx';
import { StructureDialogs } from '../structure/StructureDialogs.tsx';
import { usePaletteKeys } from '../palette/use-palette-keys.ts';
import { Banners } from './Banners.tsx';
import { DropFile } from './DropFile.tsx';
import { usePage } from './page-state.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { useLanguage } from './planner.ts';
import { SidePanel } from './SidePanel.tsx';
import { TargetsStrip } from './TargetsStrip.tsx';
import { TopBar } from './TopBar.tsx';
import { useAppearance } from './use-appearance.ts';
import { useFirstSelection } from './use-first-selection.ts';
import { useHistoryKeys } from './use-history-keys.ts';
import { useLoadingAhead } from './use-loading-ahead.ts';
import { useShellCommands } from './use-shell-commands.ts';

const Clipboard = lazy(() => import('../clipboard/Clipboard.tsx').then(({ Clipboard }) => ({ default: Clipboard })));
const loadPalette = () => import('../palette/CommandPalette.tsx');
const CommandPalette = lazy(() => loadPalette().then(({ CommandPalette }) => ({ default: CommandPalette })));
const ShareDialog = lazy(() => import('./ShareDialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog })));
const ChangesDialog = lazy(() => import('./ChangesDialog.tsx').then(({ ChangesDialog }) => ({ default: ChangesDialog })));
const ProblemsDialog = lazy(() => import('./ProblemsDialog.tsx').then(({ ProblemsDialog }) => ({ default: ProblemsDialog })));
const OkrDialog = lazy(() => import('../okr/OkrDialog.tsx').then(({ OkrDialog }) => ({ default: OkrDialog })));
const PlansDialog = lazy(() => import('./PlansDialog.tsx').then(({ PlansDialog }) => ({ default: PlansDialog })));
const ResponseDialog = lazy(() => import('../response/ResponseDialog.tsx').then(({ ResponseDialog }) => ({ default: ResponseDialog })));

/** What goes on behind the screen; apart from it, so that the screen is not drawn anew whenever one of these looks again. */
function Background() {
  useAppearance();
  useFirstSelection();
  useHistoryKeys();
  useShellCommands();
  usePaletteKeys();
  useLoadingAhead(loadPalette);
  return null;
}

/** The one screen: top bar, targets, grid with its bars, views. */
export function Workspace() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { folded, wide, dialog } = usePage((state) => state);
  return (
    <I18nProvider locale={LANGUAGE_TAGS[language]}>
      <div className={`workspace${folded ? ' is-folded' : wide ? ' is-wide' : ''}`}>
        <a
          className="skip"
          href="#sheet"
          onClick={(event) => {
            // The address may hold a link's plan, and the cell, not the pane, is what keys act on.
            event.preventDefault();
            document.querySelector<HTMLElement>('.sheet-editor')?.focus();
          }}
        >
          {t('skip')}
        </a>
        <TopBar />
        <Banners />
        <TargetsStrip />
        <div className="body">
          <main id="sheet" className="sheet-pane" tabIndex={-1}>
            <PartBoundary>
              <FormulaBar />
              <Sheet />
              <FormulaOutlines />
              <Trace />
            </PartBoundary>
          </main>
          <SidePanel />
        </div>
        <StatusBar />
        <Background />
        <DropFile />
        {/* Nobody copies before the grid shows. */}
        <Suspense>
          <Clipboard />
        </Suspense>
      </div>
      <StructureDialogs />
      <Suspense>
        {dialog === 'share' && <ShareDialog />}
        {dialog === 'okr' && <OkrDialog />}
        {dialog === 'plans' && <PlansDialog />}
        {dialog === 'changes' && <ChangesDialog />}
        {dialog === 'problems' && <ProblemsDialog />}
        {dialog === 'response' && <ResponseDialog />}
        {dialog === 'palette' && <CommandPalette />}
      </Suspense>
    </I18nProvider>
  );
}
