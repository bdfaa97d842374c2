import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { periodName } from '../../charts/period-name.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { closeToSheet } from '../shell/dialogs.ts';
import { cellName } from '../shell/naming.ts';
import { useActions, useLanguage, usePlan } from '../shell/planner.ts';
import { pasteSession } from './paste-session.ts';
import { faultSentence } from './paste-sentences.ts';

/** Entries that are listed; nobody reads on. */
const LISTED = 200;
/** Characters of a cell's text that are shown. */
const SHOWN = 40;

/** The cells that a paste left as they were, each with its reason; pressing one goes there. */
export function PasteLeft() {
  const { t } = useTranslation(['clipboard', 'grid']);
  const language = useLanguage();
  const actions = useActions();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const left = useStore(pasteSession, (state) => state.left);
  const more = left.length - LISTED;
  return (
    <DialogFrame title={t('clipboard:listTitle')}>
      <p className="dialog-intro">{t('clipboard:listIntro')}</p>
      <ul className="entry-list">
        {left.slice(0, LISTED).map((cell) => {
          const { ref, text } = cell;
          const period = timeline.periods[ref.column];
          const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
          return (
            <li key={`${ref.item}/${ref.place}/${ref.column}`}>
              <Button
                className="plan-open"
                onPress={() => {
                  actions.select(ref);
                  closeToSheet();
                }}
              >
                <b>
                  {t('clipboard:entry', {
                    cell: cellName(plan, ref.item, ref.place, language),
                    period: period ? periodName(timeline, period, language) : '',
                  })}
                </b>
                <span className="muted">{t('clipboard:entryFault', { text: shown, fault: faultSentence(t, plan, language, cell) })}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="dialog-intro">{t('clipboard:listMore', { count: more })}</p>}
    </DialogFrame>
  );
}
