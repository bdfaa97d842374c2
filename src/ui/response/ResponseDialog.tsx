import './response.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addResponseTexts } from '../../locales/response.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { FitResult } from './FitResult.tsx';
import { HistoryFields } from './HistoryFields.tsx';
import { ReadReport } from './ReadReport.tsx';
import { useChannel } from './use-channel.ts';
import { useHistoryFit } from './use-history-fit.ts';
import { useStep } from './use-step.ts';

/** A response curve out of pasted history: read, fitted, drawn and, where the plan has a place for it, written into the plan. */
export function ResponseDialog() {
  const { t, i18n } = useTranslation('response');
  // The dialog's words come with its code, not with the page's.
  useState(() => addResponseTexts(i18n));
  const [text, setText] = useState('');
  const fit = useHistoryFit(text);
  const channel = useChannel();
  const step = useStep(fit, channel.figures?.planned ?? NaN);
  return (
    <DialogFrame title={t('title')} wide>
      <p className="dialog-intro">{t('intro')}</p>
      <HistoryFields text={text} onText={setText} channel={channel} step={step} />
      {text.trim() !== '' && <ReadReport read={fit.read} points={fit.points} />}
      {fit.points.length > 0 && <FitResult fit={fit} channel={channel} step={step.step} />}
      {!channel.canWrite && <p className="note is-risk">{t('none')}</p>}
    </DialogFrame>
  );
}
