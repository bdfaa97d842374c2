import { usePage } from '../shell/page-state.ts';
import { PasteLeft } from './PasteLeft.tsx';
import { PasteQuestion } from './PasteQuestion.tsx';
import { useClipboard } from './use-clipboard.ts';

/** Copy and paste for the sheet, with what they ask and tell. */
export function Clipboard() {
  useClipboard();
  const dialog = usePage((state) => state.dialog);
  if (dialog === 'paste') return <PasteQuestion />;
  return dialog === 'left' ? <PasteLeft /> : null;
}
