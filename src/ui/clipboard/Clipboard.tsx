import { lazy, Suspense } from 'react';
import { usePage } from '../shell/page-state.ts';
import { useClipboard } from './use-clipboard.ts';

const PasteLeft = lazy(() => import('./PasteLeft.tsx').then(({ PasteLeft }) => ({ default: PasteLeft })));
const PasteQuestion = lazy(() => import('./PasteQuestion.tsx').then(({ PasteQuestion }) => ({ default: PasteQuestion })));

/** Copy and paste for the sheet, with what they ask and tell. */
export function Clipboard() {
  useClipboard();
  const dialog = usePage((state) => state.dialog);
  return (
    <Suspense>
      {dialog === 'paste' && <PasteQuestion />}
      {dialog === 'left' && <PasteLeft />}
    </Suspense>
  );
}
