import './blocks.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBlockTexts } from '../../locales/blocks.ts';
import type { BlockActions } from '../../store/index.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { useActions } from '../shell/planner.ts';
import { BlockEntry } from './BlockEntry.tsx';

/** Rows that few shops need, by the question they answer: add them, look at their chart, remove them. */
export function BlocksDialog() {
  const { t, i18n } = useTranslation('blocks');
  // The words come with the dialog's code, not with the page's.
  useState(() => addBlockTexts(i18n));
  const page = useActions();
  const [actions, setActions] = useState<BlockActions | 'failed' | null>(null);
  useEffect(() => {
    let live = true;
    page.openBlocks().then(
      (opened) => live && setActions(opened),
      () => live && setActions('failed'),
    );
    return () => {
      live = false;
    };
  }, [page]);
  return (
    <DialogFrame title={t('title')}>
      <p className="dialog-intro">{t('intro')}</p>
      {actions === null && <p className="muted">{t('loading')}</p>}
      {actions === 'failed' && (
        <p className="note is-missed" role="alert">
          {t('failed')}
        </p>
      )}
      {actions !== null && actions !== 'failed' && (
        <ul className="block-list">
          {actions.blocks.map((block) => (
            <BlockEntry key={block.id} block={block} actions={actions} />
          ))}
        </ul>
      )}
    </DialogFrame>
  );
}
