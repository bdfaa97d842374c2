import { useTranslation } from 'react-i18next';
import { HISTORY_STEPS } from '../../core/index.ts';
import type { ChannelChoice } from './use-channel.ts';
import type { StepChoice } from './use-step.ts';

interface HistoryFieldsProps {
  text: string;
  onText: (text: string) => void;
  channel: ChannelChoice;
  step: StepChoice;
}

/** What is asked for: the history, the channel it is of, and what a line stands for. */
export function HistoryFields({ text, onText, channel, step }: HistoryFieldsProps) {
  const { t } = useTranslation('response');
  return (
    <div className="response-fields">
      <label className="response-history">
        <span className="field-label">{t('history')}</span>
        <textarea
          className="field"
          rows={6}
          autoFocus
          spellCheck={false}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <div>
        {channel.channels.length > 0 && (
          <label>
            <span className="field-label">{t('channel')}</span>
            <select className="field" value={channel.id ?? ''} onChange={(event) => channel.choose(event.currentTarget.value)}>
              {channel.channels.map(({ id, name, blank }) => (
                <option key={id} value={id}>
                  {blank ? name + t('blank') : name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span className="field-label">{t('step')}</span>
          <select
            className="field"
            value={step.step}
            onChange={(event) => {
              const wanted = HISTORY_STEPS.find((one) => one === event.currentTarget.value);
              if (wanted) step.choose(wanted);
            }}
          >
            {HISTORY_STEPS.map((one) => (
              <option key={one} value={one}>
                {t(`steps.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {step.from !== null && <p className="muted">{t(step.from)}</p>}
      </div>
    </div>
  );
}
