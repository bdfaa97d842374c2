import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import './clipboard.css';
import { pasteSession } from './paste-session.ts';

/** Asked once for a paste that meets formulas or totals: override or skip, spread or skip. Leaving it pastes nothing. */
export function PasteQuestion() {
  const { t } = useTranslation('clipboard');
  const asked = useStore(pasteSession, (state) => state.asked);
  const [override, setOverride] = useState(false);
  const [spread, setSpread] = useState(false);
  if (!asked) return null;
  const { overrides, spreads } = asked.plan;
  return (
    <DialogFrame title={t('question.title')}>
      <form
        className="paste-question"
        onSubmit={(event) => {
          event.preventDefault();
          closeDialog();
          asked.answer({ override, spread });
        }}
      >
        {overrides.length > 0 && (
          <Choice
            label={t('question.overrides', { count: overrides.length })}
            skip={t('question.skipFormulas')}
            take={t('question.override')}
            value={override}
            onChange={setOverride}
            first
          />
        )}
        {spreads.length > 0 && (
          <Choice
            label={t('question.spreads', { count: spreads.length })}
            skip={t('question.skipTotals')}
            take={t('question.spread')}
            value={spread}
            onChange={setSpread}
            first={overrides.length === 0}
          />
        )}
        <div className="dialog-foot">
          <Button className="button quiet" onPress={() => closeDialog()}>
            {t('question.cancel')}
          </Button>
          <Button className="button primary" type="submit">
            {t('question.paste')}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}

interface ChoiceProps {
  label: string;
  skip: string;
  take: string;
  value: boolean;
  onChange: (taken: boolean) => void;
  /** Has the focus when the dialog opens. */
  first: boolean;
}

function Choice({ label, skip, take, value, onChange, first }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className="paste-choice">
      <legend>{label}</legend>
      <label>
        <input type="radio" name={name} autoFocus={first} checked={!value} onChange={() => onChange(false)} />
        {skip}
      </label>
      <label>
        <input type="radio" name={name} checked={value} onChange={() => onChange(true)} />
        {take}
      </label>
    </fieldset>
  );
}
