import { memo, lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { filterMenu } from '../find/filter-menu.ts';
import { readingPanel } from '../reading/reading-panel.ts';
import { sheetMenu } from './sheet-menu.ts';

const FilterMenu = lazy(() => import('../find/FilterMenu.tsx').then(({ FilterMenu }) => ({ default: FilterMenu })));
const ReadingPanel = lazy(() => import('../reading/ReadingPanel.tsx').then(({ ReadingPanel }) => ({ default: ReadingPanel })));
const SheetMenu = lazy(() => import('./SheetMenu.tsx').then(({ SheetMenu }) => ({ default: SheetMenu })));

/** The menus over the grid. Their code comes when the first of them opens: the grid shows without it. */
export const SheetPopups = memo(function SheetPopups() {
  const isOpen = [
    useStore(sheetMenu, ({ at }) => at !== null),
    useStore(readingPanel, ({ at }) => at !== null),
    useStore(filterMenu, ({ at }) => at !== null),
  ].includes(true);
  const [wanted, setWanted] = useState(false);
  if (isOpen && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <SheetMenu />
      <ReadingPanel />
      <FilterMenu />
    </Suspense>
  );
});
