import { lazy, Suspense } from 'react';
import { usePage } from '../shell/page-state.ts';
import { useStructureCommands } from './use-structure-commands.ts';
import './structure.css';

const ItemDialog = lazy(() => import('./ItemDialog.tsx').then(({ ItemDialog }) => ({ default: ItemDialog })));
const SectionsDialog = lazy(() => import('./SectionsDialog.tsx').then(({ SectionsDialog }) => ({ default: SectionsDialog })));
const DimensionsDialog = lazy(() => import('./DimensionsDialog.tsx').then(({ DimensionsDialog }) => ({ default: DimensionsDialog })));
const BlocksDialog = lazy(() => import('../blocks/BlocksDialog.tsx').then(({ BlocksDialog }) => ({ default: BlocksDialog })));
const TimelineDialog = lazy(() => import('./TimelineDialog.tsx').then(({ TimelineDialog }) => ({ default: TimelineDialog })));

/** What changes rows and columns: its commands, and the dialog that is open. */
export function StructureDialogs() {
  const dialog = usePage((state) => state.dialog);
  useStructureCommands();
  return (
    <Suspense>
      {dialog === 'item' && <ItemDialog />}
      {dialog === 'sections' && <SectionsDialog />}
      {dialog === 'dimensions' && <DimensionsDialog />}
      {dialog === 'blocks' && <BlocksDialog />}
      {dialog === 'timeline' && <TimelineDialog />}
    </Suspense>
  );
}
